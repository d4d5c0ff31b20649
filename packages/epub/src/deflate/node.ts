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
  const windowBits = bytes.length > 2 ** 14 ? 15 : 14
  // Room for what text comes to: the rest of a longer piece would be memory until it is collected.
  const chunkSize = Math.max(1024, bytes.length >> 1)
  return deflateRawSync(bytes, {chunkSize, windowBits})
}
