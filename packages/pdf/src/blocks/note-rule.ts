import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Row} from '../flow/strip.js'

const widthPt = 60
/** In lines of notes: room between the text and the rule, and with that below it. */
const linesAbove = 0.75
const lines = 1.2

/**
 * Make the short rule between text and the notes at the foot of a page.
 *
 * @param context
 *   Where and how.
 * @returns
 *   Row a little higher than a line of notes.
 */
export function noteRule({theme, xPt}: Context): Row {
  const {linePt} = theme.note
  const area = {xPt, yPt: linesAbove * linePt, widthPt, heightPt: 0.5}
  return makeRow(lines * linePt, [{type: 'rule', ...area, ink: 1}])
}
