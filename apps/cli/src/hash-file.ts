import {createHash} from 'node:crypto'
import {readIfThere} from './read-if-there.js'

/**
 * Hash what a file holds.
 *
 * @returns
 *   SHA-256 in hexadecimal; `undefined` if there is no such file.
 * @throws
 *   `OutputError` if it cannot be read.
 */
export async function hashFile(path: string): Promise<string | undefined> {
  const bytes = await readIfThere(path)
  return bytes && createHash('sha256').update(bytes).digest('hex')
}
