import type {Line} from '../break/line.js'
import {setParagraph} from '../break/set-paragraph.js'
import type {Run} from '../text/run.js'

/**
 * Set text in lines that end where the text says so.
 *
 * @param runs
 *   Text.
 * @returns
 *   Lines.
 */
export function setLines(runs: readonly Run[]): readonly Line[] {
  return setParagraph(runs, {widthPt: Number.MAX_SAFE_INTEGER, align: 'left'})
}
