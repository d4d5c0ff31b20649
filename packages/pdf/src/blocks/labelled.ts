import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import type {Strip} from '../flow/strip.js'
import {baselineOf} from './baseline-of.js'
import {gridOf} from './grid-of.js'
import {lineMarks} from './line-marks.js'
import type {Label} from './set-label.js'

/** Between a label and its text, in em. */
const gapEms = 0.4

/**
 * Put a label left of the first line of some strips.
 *
 * @param strips
 *   Strips of the item.
 * @param label
 *   Label of the item.
 * @param context
 *   Where the strips are.
 * @returns
 *   Strips with the label; an empty item is a line with a label.
 */
export function labelled(strips: readonly Strip[], label: Label, context: Context): Strip[] {
  const {line} = label
  if (!line) return [...strips]
  const {xPt, linePt, look, theme} = context
  const leftPt = xPt - gapEms * theme.emPt - label.endPt
  const [first, ...rest] = strips
  const beside = first?.type === 'row' ? first.marks.find(isText) : undefined
  const baselinePt = beside?.baselinePt ?? baselineOf(linePt, look.sizePt)
  const marks = lineMarks(line, leftPt, baselinePt)
  if (first?.type === 'row' && beside)
    return [{...first, marks: [...marks, ...first.marks]}, ...rest]
  const keep = first ? true : undefined
  return [makeRow(linePt, marks, {keep, gridPt: gridOf(context)}), ...strips]
}

function isText(mark: Mark): mark is Extract<Mark, {type: 'text'}> {
  return mark.type === 'text'
}
