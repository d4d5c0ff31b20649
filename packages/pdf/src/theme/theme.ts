import {papers} from './paper.js'
import type {Colours, ThemeSpec} from './theme-spec.js'

/** Every measure of the pages, in points. */
export interface Theme {
  readonly sheet: Sheet
  /** The same sheet, wider than high, if that makes it wide enough to be worth it. */
  readonly turned: Sheet | undefined
  readonly colours: Colours
  /** Role of the face of body text. */
  readonly face: ThemeSpec['face']
  /** Body size: one em of what follows. */
  readonly emPt: number
  /** Distance of body baselines. */
  readonly linePt: number
  readonly title: Size
  /** Headings of an answer, from the highest. */
  readonly headings: readonly [Size, Size, Size]
  readonly byline: Size
  readonly caption: Size
  readonly code: Size
  readonly note: Size
  readonly table: Size
  readonly furniture: Size
  /** Size of raised marks. */
  readonly markPt: number
  /** Width below which no list or quote is inset further. */
  readonly narrowestPt: number
}

/** A sheet and the text block on it. */
export interface Sheet {
  readonly widthPt: number
  readonly heightPt: number
  /** From the left edge of the sheet to the text block. */
  readonly leftPt: number
  /** From the upper edge of the sheet to the text block. */
  readonly topPt: number
  /** Width of the text block. */
  readonly blockPt: number
  /** Width of a column. */
  readonly measurePt: number
  readonly columns: 1 | 2
  /** From the left edge of a column to that of the next. */
  readonly stepPt: number
  readonly textHeightPt: number
}

/** A size of type and the distance of its baselines. */
export interface Size {
  readonly sizePt: number
  readonly linePt: number
}

/** What the numbers below are meant for. */
const designedFor = {sizePt: 10.5, lineHeight: 1.75}
const ptPerMm = 72 / 25.4
/** Of the width of the sheet: small ones have less room to give away. */
const widestMargin = 0.12
const gutterEms = 2
/** A turned page that is narrower is no gain. */
const leastTurnedEms = 36

/**
 * Work out the measures of the pages.
 *
 * @param spec
 *   How they look.
 * @returns
 *   Measures: a text block of whole characters and whole lines, in the middle
 *   of the sheet.
 */
export function createTheme(spec: ThemeSpec): Theme {
  const {colours, face, fontSizePt: emPt, lineHeight} = spec
  const scale = emPt / designedFor.sizePt
  const lineScale = (scale * lineHeight) / designedFor.lineHeight
  const size = (sizePt: number, linePt: number): Size => ({
    sizePt: sizePt * scale,
    linePt: Math.max(1.2 * sizePt * scale, linePt * lineScale)
  })
  const {linePt} = size(10.5, 18.4)
  return {
    sheet: sheetOf(spec, linePt),
    turned: turnedOf(spec, linePt),
    colours,
    face,
    emPt,
    linePt,
    title: size(20, 28),
    headings: [size(14, 20), {sizePt: 12 * scale, linePt}, {sizePt: emPt, linePt}],
    byline: size(9, 14),
    caption: size(8.5, 13),
    code: size(8.5, 13),
    note: size(8.5, 13),
    table: size(9, 14),
    furniture: size(8, 12),
    markPt: 6.5 * scale,
    narrowestPt: 12 * emPt
  }
}

/** As wide as the margins allow: it is for tables, not for lines. */
function turnedOf(spec: ThemeSpec, linePt: number): Sheet | undefined {
  const {paper, fontSizePt} = spec
  const [widthMm, heightMm] = typeof paper === 'string' ? papers[paper] : paper
  if (widthMm >= heightMm) return undefined
  const turned = {paper: [heightMm, widthMm], columns: 1, longestLine: heightMm} as const
  const sheet = sheetOf({...spec, ...turned}, linePt)
  return sheet.measurePt < leastTurnedEms * fontSizePt ? undefined : sheet
}

function sheetOf(
  {columns, fontSizePt, longestLine, marginMm, paper}: ThemeSpec,
  linePt: number
): Sheet {
  const [widthMm, heightMm] = typeof paper === 'string' ? papers[paper] : paper
  const widthPt = widthMm * ptPerMm
  const heightPt = heightMm * ptPerMm
  const marginPt = Math.min(marginMm * ptPerMm, widestMargin * widthPt)
  const gutterPt = gutterEms * fontSizePt
  const roomPt = (widthPt - 2 * marginPt - (columns - 1) * gutterPt) / columns
  const ems = Math.max(4, Math.min(longestLine, Math.floor(roomPt / fontSizePt)))
  const lines = Math.max(4, Math.floor((heightPt - 2 * marginPt) / linePt))
  const measurePt = ems * fontSizePt
  const stepPt = measurePt + gutterPt
  const blockPt = measurePt + (columns - 1) * stepPt
  const textHeightPt = lines * linePt
  return {
    widthPt,
    heightPt,
    leftPt: (widthPt - blockPt) / 2,
    topPt: (heightPt - textHeightPt) / 2,
    blockPt,
    measurePt,
    columns,
    stepPt,
    textHeightPt
  }
}
