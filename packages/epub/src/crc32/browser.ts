/**
 * Compute the checksum that zip archives carry, where there is no zlib.
 *
 * @param bytes
 *   Bytes to sum up.
 * @returns
 *   CRC-32, as an unsigned number.
 * @see https://www.w3.org/TR/png-3/#samplecrc
 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

const table = Uint32Array.from({length: 256}, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})
