import type {VFile} from 'vfile'
import {tell} from './tell.js'

/**
 * Tell how many characters no output can hold.
 *
 * @param vfile
 *   Told `character-invalid`, unless there are none.
 */
export function tellLostCharacters(vfile: VFile, lost: number): void {
  if (lost === 0) return
  const reason = `Unexpected control characters or halves of surrogate pairs, ${lost} not kept`
  tell(vfile, 'character-invalid', reason)
}
