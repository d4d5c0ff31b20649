import type {VFile} from 'vfile'
import {tell} from '../../tell.js'

/**
 * Tell that a document holds only the beginning of a text.
 *
 * @param file
 *   File to tell `text-truncated` on.
 * @param name
 *   Which text: its address, if that is known.
 * @param reason
 *   Why the rest is not there.
 */
export function tellCut(file: VFile, name: string, reason: string): void {
  tell(file, 'text-truncated', `Unexpected end of ${name}: ${reason}; its beginning is kept`)
}
