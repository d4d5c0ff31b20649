import type {Line} from '../break/line.js'
import type {Run} from '../text/run.js'
import {setLines} from './set-lines.js'

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
