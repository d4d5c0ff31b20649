import {readFileSync} from 'node:fs'
import {sniffPicture} from '@answerbook/core'
import type {Cover} from '@answerbook/epub'
import type {VFile} from 'vfile'
import {fileReason} from './file-reason.js'
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
 *   `UsageError` if there is no such file, or no picture in it.
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
  const bytes = readPicture(value)
  if (sniffPicture(bytes) === undefined) throw refusal(value, 'it is no picture')
  return bytes
}

function readPicture(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw refusal(path, fileReason(error), {cause: error})
  }
}

function refusal(path: string, reason: string, options?: ErrorOptions): UsageError {
  const message = `Cannot take ${path} for --epub-cover: ${reason}; expected a picture file, auto, none or picture`
  return new UsageError(message, options)
}
