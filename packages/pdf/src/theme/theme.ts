import {type Paper, papers} from './paper.js'

/** Every measure of the pages, in points. */
export interface Theme {
  readonly sheet: Sheet
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
  readonly measurePt: number
  readonly textHeightPt: number
}

/** A size of type and the distance of its baselines. */
export interface Size {
  readonly sizePt: number
  readonly linePt: number
}

/** What the numbers below are meant for. */
const designedForPt = 10.5
const widestEms = 42
const sideMarginPt = 48
const endMarginPt = 50

/**
 * Work out the measures of the pages.
 *
 * @param paper
 *   Sheet to print on.
 * @param emPt
 *   Body size; all other sizes follow it.
 * @returns
 *   Measures: a text block of whole characters and whole lines, in the middle
 *   of the sheet.
 */
export function createTheme(paper: Paper, emPt: number): Theme {
  const scale = emPt / designedForPt
  const size = (sizePt: number, linePt: number): Size => ({
    sizePt: sizePt * scale,
    linePt: linePt * scale
  })
  const linePt = 18.4 * scale
  return {
    sheet: sheetOf(paper, emPt, linePt),
    emPt,
    linePt,
    title: size(20, 28),
    headings: [size(14, 20), size(12, 18.4), size(10.5, 18.4)],
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

function sheetOf(paper: Paper, emPt: number, linePt: number): Sheet {
  const [widthPt, heightPt] = papers[paper]
  const ems = Math.max(4, Math.min(widestEms, Math.floor((widthPt - 2 * sideMarginPt) / emPt)))
  const lines = Math.max(4, Math.floor((heightPt - 2 * endMarginPt) / linePt))
  const measurePt = ems * emPt
  const textHeightPt = lines * linePt
  return {
    widthPt,
    heightPt,
    leftPt: (widthPt - measurePt) / 2,
    topPt: (heightPt - textHeightPt) / 2,
    measurePt,
    textHeightPt
  }
}
