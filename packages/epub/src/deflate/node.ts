import {promisify} from 'node:util'
import {deflateRaw} from 'node:zlib'

const deflateOnThread = promisify(deflateRaw)

/**
 * Compress bytes, outside of the main thread.
 *
 * @param bytes
 *   Bytes to compress.
 * @returns
 *   DEFLATE stream without header.
 * @see https://www.rfc-editor.org/rfc/rfc1951
 */
export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return deflateOnThread(bytes)
}
