import {deflateSync} from 'fflate'

/**
 * Compress bytes where there is no zlib.
 *
 * @param bytes
 *   Bytes to compress.
 * @returns
 *   DEFLATE stream without header.
 * @see https://www.rfc-editor.org/rfc/rfc1951
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes)
}
