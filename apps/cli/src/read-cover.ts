import {readFileSync} from 'node:fs'
import type {Cover} from '@answerbook/epub'
import type {VFile} from 'vfile'
import {isSystemError} from './is-system-error.js'
import {UsageError} from './usage-error.js'

/**
 * Read what `--epub-cover` says.
 *
 * @param value
 *   `auto`, `none`, `picture`, or the name of a file.
 * @param file
 *   Receives the messages of a cover that is made.
 * @returns
 *   Cover; what makes one is loaded when it is needed.
 * @throws
 *   `UsageError` if there is no such file.
 */
export function readCover(value: string, file: VFile): Cover {
  if (value === 'none' || value === 'picture') return value
  if (value === 'auto') {
    return async about => {
      const [{makeCover}, {coverFaces}] = await Promise.all([
        import('@answerbook/assets'),
        import('./cover-faces.js')
      ])
      return makeCover(about, {faces: coverFaces, file})
    }
  }
  try {
    return readFileSync(value)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UsageError(`Cannot read ${value} of --epub-cover: ${error.message}`, {cause: error})
  }
}
