import {mapList} from '../map-list.js'
import type {Run} from './run.js'

/**
 * Get the texts of runs, alike in their line feeds.
 *
 * @param runs
 *   Runs of a paragraph.
 * @returns
 *   A text for each run; that of a box is U+FFFC.
 */
export function textsOf(runs: readonly Run[]): readonly string[] {
  return mapList(runs, run => (run.type === 'text' ? run.text.replace(/\r\n?/g, '\n') : '\uFFFC'))
}
