import {inflateSync} from 'fflate'

/**
 * Unpack bytes where there is no zlib.
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
  return inflateSync(bytes, {out: into})
}
