import type {Line, Piece} from '../break/line.js'
import type {Mark} from '../flow/mark.js'
import {textMark} from '../flow/text-mark.js'
import {toTarget} from '../links/to-target.js'
import {isPlacedFormula} from '../math/is-placed-formula.js'
import {linkAround} from '../struct/link-around.js'
import type {Run, TextStyle} from '../text/run.js'
import {emphasisDots} from './emphasis-dots.js'

const linkInk = 0.35

/**
 * Make the marks of a line: its text, the lines under and through it, and the
 * places that it leads to or is.
 *
 * @param line
 *   Line to print.
 * @param xPt
 *   Its left edge.
 * @param baselinePt
 *   Its baseline, from the upper edge of its strip.
 * @returns
 *   Marks, the text first.
 */
export function lineMarks(line: Line, xPt: number, baselinePt: number): Mark[] {
  const marks: Mark[] = [textMark(line, xPt, baselinePt)]
  for (const piece of line.pieces) {
    if (piece.run.type !== 'text' || !piece.run.anchor) continue
    marks.push({type: 'anchor', name: piece.run.anchor, yPt: 0})
  }
  for (const dot of emphasisDots(line.pieces, xPt, baselinePt)) marks.push(dot)
  for (const {pieces, startPt, endPt} of stretches(line.pieces)) {
    const run = pieces[0]?.run
    if (!run) continue
    const area = {xPt: xPt + startPt, widthPt: endPt - startPt}
    const style = styleOf(run)
    const sizePt = run.type === 'text' ? run.style.sizePt : (run.emPt ?? run.heightPt)
    const {url} = run
    const destination = destinationOf(run)
    const to = url ? toTarget(url) : destination ? {destination} : undefined
    if (to) {
      const topPt = baselinePt - sizePt
      const text = 'url' in to ? undefined : pieces.map(textOf).join('')
      const element = linkAround(run.element)
      marks.push({type: 'link', ...area, yPt: topPt, heightPt: 1.3 * sizePt, to, text, element})
    }
    if (!style) continue
    const {decoration, ink} = style
    if (decoration) {
      const yPt = decoration === 'strike' ? baselinePt - 0.33 * sizePt : baselinePt + 0.17 * sizePt
      marks.push({type: 'rule', ...area, yPt, heightPt: 0.5, ink})
    } else if (url) {
      marks.push({type: 'rule', ...area, yPt: baselinePt + 1.5, heightPt: 0.4, ink: linkInk})
    }
  }
  if (line.hyphen) marks.push(hyphenMark(line, line.hyphen, xPt, baselinePt))
  return marks
}

/** Not copied: the word is whole. */
function hyphenMark(line: Line, hyphen: Piece, xPt: number, baselinePt: number): Mark {
  const alone = {...line, pieces: [hyphen], text: '', hyphen: undefined}
  return textMark(alone, xPt, baselinePt, {copiedAs: '', artifact: true})
}

interface Stretch {
  readonly pieces: Piece[]
  startPt: number
  endPt: number
}

/** Neighbouring pieces that lead to one place and look alike. */
function stretches(pieces: readonly Piece[]): Stretch[] {
  const result: Stretch[] = []
  let last: Stretch | undefined
  for (const piece of pieces) {
    const [startPt, endPt] = extentOf(piece)
    const before = last?.pieces.at(-1)
    if (last && before && isAlike(before, piece)) {
      last.pieces.push(piece)
      last.startPt = Math.min(last.startPt, startPt)
      last.endPt = Math.max(last.endPt, endPt)
    } else {
      last = {pieces: [piece], startPt, endPt}
      result.push(last)
    }
  }
  return result
}

function textOf(piece: Piece): string {
  return piece.type === 'box' ? piece.run.text : piece.text
}

function isAlike({run: one}: Piece, {run: other}: Piece): boolean {
  if (one === other) return true
  const [style, otherStyle] = [styleOf(one), styleOf(other)]
  if (!style || !otherStyle || one.url !== other.url) return false
  if (linkAround(one.element) !== linkAround(other.element)) return false
  return destinationOf(one) === destinationOf(other) && style.decoration === otherStyle.decoration
}

/** Formulas look like the text that they stand in; a picture has a look of its own. */
function styleOf(run: Run): TextStyle | undefined {
  if (run.type === 'text') return run.style
  return isPlacedFormula(run.content) ? run.content.style : undefined
}

function destinationOf(run: Run): string | undefined {
  return run.type === 'text' ? run.destination : undefined
}

function extentOf(piece: Piece): [startPt: number, endPt: number] {
  if (piece.type === 'missing') return [piece.xPt, piece.xPt + piece.widthPt]
  if (piece.type === 'box') return [piece.xPt, piece.xPt + piece.run.widthPt]
  let startPt = piece.xsPt[0] ?? 0
  let endPt = startPt
  // What is written from the right has its first glyph there.
  for (let index = 0; index < piece.xsPt.length; index++) {
    const xPt = piece.xsPt[index] ?? 0
    startPt = Math.min(startPt, xPt)
    endPt = Math.max(endPt, xPt + (piece.roomsPt[index] ?? 0))
  }
  return [startPt, endPt]
}
