import {inflateRawSync} from 'node:zlib'

/**
 * Unpack bytes.
 *
 * @param bytes
 *   Stream of deflate, without a head.
 * @param into
 *   Where to put what was packed; as long as it.
 * @returns
 *   The same.
 * @see https://www.rfc-editor.org/rfc/rfc1951
 */
export function inflate(bytes: Uint8Array, into: Uint8Array): Uint8Array {
  into.set(inflateRawSync(bytes))
  return into
}
