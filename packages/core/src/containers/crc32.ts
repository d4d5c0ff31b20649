const table = Uint32Array.from({length: 256}, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  }
  return remainder
})

/**
 * Go on with the checksum of ZIP.
 *
 * @param bytes
 *   Next bytes.
 * @param crc
 *   Checksum of the bytes before them.
 * @see https://www.iso.org/standard/60101.html (ISO/IEC 21320-1)
 */
export function crc32(bytes: Uint8Array, crc: number): number {
  let remainder = ~crc
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0)
  return ~remainder >>> 0
}
