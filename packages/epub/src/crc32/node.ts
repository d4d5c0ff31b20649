import {crc32 as sumUp} from 'node:zlib'

/**
 * Compute the checksum that zip archives carry.
 *
 * @param bytes
 *   Bytes to sum up.
 * @returns
 *   CRC-32, as an unsigned number.
 * @see https://www.w3.org/TR/png-3/#samplecrc
 */
export function crc32(bytes: Uint8Array): number {
  return sumUp(bytes)
}
