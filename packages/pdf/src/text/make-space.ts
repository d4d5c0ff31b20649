import {pickFace} from '../fonts/pick-face.js'
import {cellWidth} from './cell-width.js'
import type {Space} from './cluster.js'
import type {TextRun} from './run.js'

/** Widths that characters have by their definition, in em. */
const widths: ReadonlyMap<string, number> = new Map([
  ['\u200B', 0],
  ['\u200A', 1 / 16],
  ['\u2009', 1 / 5],
  ['\u2006', 1 / 6],
  ['\u2004', 1 / 3],
  ['\u2002', 1 / 2],
  ['\u2000', 1 / 2],
  ['\u2003', 1],
  ['\u2001', 1],
  ['\u3000', 1]
])

/** In code, cells of the white space that is not one cell wide. */
const cellsOf: ReadonlyMap<string, number> = new Map([
  ['\t', 4],
  ['\u200B', 0],
  ['\u3000', 2]
])

/** Where no face tells how wide a space is, in em. */
const usualWidth = 1 / 4

/**
 * Make the space between two clusters.
 *
 * @param run
 *   Run that it belongs to.
 * @param text
 *   White space; in prose, as much of it as there may be is one space.
 * @param before
 *   Space that it is added to, where a run ends with one and the next begins with one.
 * @returns
 *   The space.
 */
export function makeSpace(run: TextRun, text: string, before: Space | undefined): Space {
  const face = pickFace(run.style.faces, ' ', 'latin')
  const [glyph] = face?.shape(' ', 'latin') ?? []
  const isCode = run.style.monospaced === true
  const width = isCode
    ? (countCells(text) * cellWidth(run.style)) / 1000
    : widest(text, glyph ? glyph.advance / 1000 : usualWidth)
  const widthPt = width * run.style.sizePt
  const isNoBreak = /^[\u00A0\u2007\u202F]+$/.test(text)
  const own = isNoBreak ? 'no-break' : isCode || /[^ \t\n\v\f]/.test(text) ? 'width' : undefined
  return {
    run,
    face,
    glyph,
    text: (before?.text ?? '') + text,
    widthPt: isCode ? widthPt + (before?.widthPt ?? 0) : Math.max(widthPt, before?.widthPt ?? 0),
    fixed: before?.fixed === 'no-break' ? own : (own ?? before?.fixed),
    level: undefined
  }
}

function countCells(text: string): number {
  let cells = 0
  for (const character of text) {
    cells += cellsOf.get(character) ?? 1
  }
  return cells
}

/** A row of spaces typed to make room is one space; two ideographic spaces are two. */
function widest(text: string, usual: number): number {
  let result = 0
  for (const character of text) {
    const width = widths.get(character) ?? usual
    result = character === '\u3000' ? result + width : Math.max(result, width)
  }
  return result
}
