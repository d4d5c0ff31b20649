const table = Uint32Array.from({length: 256}, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/**
 * Work out the checksum that PNG has on each chunk.
 *
 * @param bytes
 *   Bytes to check.
 * @returns
 *   Checksum as an unsigned number.
 * @see https://www.w3.org/TR/png-3/#5CRC-algorithm
 */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
