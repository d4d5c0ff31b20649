import type {Code} from 'mdast'
import {setCodeLines} from '../code/set-code-lines.js'
import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import type {Band, Row, Strip} from '../flow/strip.js'
import {textMark} from '../flow/text-mark.js'
import {inElement} from '../struct/in-element.js'
import type {Look} from '../theme/look.js'
import {baselineOf} from './baseline-of.js'
import type {Block} from './block.js'
import {keepLast} from './keep-last.js'
import {keepTogether} from './keep-together.js'
import {rowOf} from './row-of.js'
import {setLabel} from './set-label.js'

const paddingPt = 6
const groundInk = 0.04
const markInk = 0.45

/**
 * Set code in cells on a grey ground; a line that is too long goes on below,
 * moved in, and its end is marked with a grey ↩ that is not copied.
 */
export function code(node: Code, context: Context): Block[] {
  if (!/\S/.test(node.value)) return []
  const {theme, xPt, widthPt} = context
  const {sizePt, linePt} = theme.code
  const look: Look = {role: 'mono', weight: 400, sizePt, ink: 1, cellSizePt: sizePt}
  const inner: Context = {
    ...inElement(context, 'Code', {attributes: {O: 'Layout', Placement: 'Block'}}),
    look,
    linePt,
    xPt: xPt + paddingPt,
    widthPt: widthPt - 2 * paddingPt,
    url: undefined
  }
  const ground: Band = {xPt, widthPt, ink: groundInk}
  const turn = turnMark(inner)
  const rows = setCodeLines(node, inner).map((line): Row => {
    const {marks} = rowOf(line, inner)
    const all = line.end === 'wrap' ? [...marks, ...turn] : marks
    return makeRow(linePt, all, {bands: [ground]})
  })
  const pad = makeRow(paddingPt, [], {bands: [ground]})
  // The padding is not printed alone.
  const strips: Strip[] = [{...pad, keep: true}, ...keepLast(keepTogether(rows, 'orphans')), pad]
  const roomPt = theme.linePt / 2
  return [{strips, beforePt: roomPt, afterPt: roomPt, share: 0.5}]
}

/** The sign at the end of a line that goes on, if a face has it. */
function turnMark(context: Context): Mark[] {
  const {look, linePt, xPt, widthPt} = context
  const {line} = setLabel('↩', {
    ...context,
    look: {...look, ink: markInk, sizePt: look.sizePt * 0.8, cellSizePt: undefined}
  })
  if (!line || line.pieces.some(({type}) => type === 'missing')) return []
  const baselinePt = baselineOf(linePt, look.sizePt)
  return [textMark(line, xPt + widthPt - line.endPt, baselinePt, {copiedAs: '', artifact: true})]
}
