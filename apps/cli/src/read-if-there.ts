import {readFile} from 'node:fs/promises'
import {isSystemError} from './is-system-error.js'
import {OutputError} from './output-error.js'

/**
 * Read what stands where a result goes.
 *
 * @returns
 *   Its bytes; `undefined` if there is no such file.
 * @throws
 *   `OutputError` if it cannot be read.
 */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw new OutputError(error.message, {cause: error})
  }
}
