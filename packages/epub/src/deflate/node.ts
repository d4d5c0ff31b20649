import {deflateRawSync} from 'node:zlib'

/**
 * Compress bytes.
 *
 * The files of a book are small: to hand each to another thread and back takes
 * three times as long as to compress it here.
 *
 * @param bytes
 *   Bytes to compress.
 * @returns
 *   DEFLATE stream without header.
 * @see https://www.rfc-editor.org/rfc/rfc1951
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  // Memory for the window is laid out anew for each file, and most are short.
  return deflateRawSync(bytes, {windowBits: bytes.length > 2 ** 14 ? 15 : 14})
}
