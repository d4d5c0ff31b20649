import type {Line} from '../break/line.js'
import {setParagraph} from '../break/set-paragraph.js'
import type {Run} from '../text/run.js'

/**
 * Set text in one line, however wide.
 *
 * @param runs
 *   Text without line feeds.
 * @returns
 *   Line; nothing for no text.
 */
export function setLine(runs: readonly Run[]): Line | undefined {
  return setLines(runs)[0]
}

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
