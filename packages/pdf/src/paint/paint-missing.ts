import type {Piece} from '../break/line.js'
import {fillColour, strokeColour} from './colour.js'
import {number} from './number.js'
import type {TextPainter} from './paint-line.js'
import {hexString} from './pdf-string.js'

const strokePt = 0.4
/** Segments of a seven-segment digit, by hexadecimal digit: a top, then clockwise, g the middle. */
const segments = [
  'abcdef',
  'bc',
  'abged',
  'abgcd',
  'fgbc',
  'afgcd',
  'afgedc',
  'abc',
  'abcdefg',
  'abcdfg',
  'abcefg',
  'cdefg',
  'adef',
  'bcdeg',
  'adefg',
  'aefg'
] as const

/** Ends of each segment, in widths and heights of a digit. */
const ends: Readonly<Record<string, readonly [number, number, number, number]>> = {
  a: [0, 1, 1, 1],
  b: [1, 1, 1, 0.5],
  c: [1, 0.5, 1, 0],
  d: [0, 0, 1, 0],
  e: [0, 0.5, 0, 0],
  f: [0, 1, 0, 0.5],
  g: [0, 0.5, 1, 0.5]
}

/**
 * Paint a character that no face has: a thin box with its code in it, drawn as
 * strokes; it is copied as the character.
 *
 * @param piece
 *   Character and its place.
 * @param xPt
 *   Left edge of the line on the sheet.
 * @param yPt
 *   Baseline, from the lower edge of the sheet.
 * @param painter
 *   Where to paint.
 */
export function paintMissing(
  piece: Extract<Piece, {type: 'missing'}>,
  xPt: number,
  yPt: number,
  painter: TextPainter
): void {
  const {content} = painter
  const {sizePt, ink} = piece.run.style
  const leftPt = xPt + piece.xPt + 0.06 * sizePt
  const bottomPt = yPt - 0.1 * sizePt
  const widthPt = Math.max(1, piece.widthPt - 0.12 * sizePt)
  const heightPt = 0.9 * sizePt
  content.add(`/Span <</ActualText ${hexString(piece.text)}>> BDC`)
  content.fill(fillColour(ink))
  content.add(`q ${strokeColour(ink)} ${strokePt} w`)
  content.add(`${[leftPt, bottomPt, widthPt, heightPt].map(number).join(' ')} re S`)

  const code = (piece.text.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
  const columns = Math.ceil(code.length / 2)
  const digit = {widthPt: widthPt / (columns + 1) / 1.5, heightPt: heightPt / 3.2}
  content.add(`${strokePt / 1.6} w`)
  for (const [index, char] of [...code].entries()) {
    const column = index % columns
    const row = index < columns ? 1 : 0
    const x = leftPt + (widthPt * (column + 0.5)) / columns - digit.widthPt / 2
    const y = bottomPt + (heightPt * (row + 0.5)) / 2 - digit.heightPt / 2
    for (const segment of segments[Number.parseInt(char, 16)] ?? '') {
      const [x1, y1, x2, y2] = ends[segment] ?? [0, 0, 0, 0]
      const from = [x + x1 * digit.widthPt, y + y1 * digit.heightPt].map(number).join(' ')
      const to = [x + x2 * digit.widthPt, y + y2 * digit.heightPt].map(number).join(' ')
      content.add(`${from} m ${to} l S`)
    }
  }
  content.add('Q')
  content.add('EMC')
}
