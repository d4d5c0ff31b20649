import {zlibSync} from 'fflate'

/**
 * Compress bytes where there is no zlib.
 *
 * @param bytes
 *   Bytes to compress.
 * @returns
 *   Stream of zlib, as the `FlateDecode` filter reads it.
 * @see https://www.rfc-editor.org/rfc/rfc1950
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes)
}
