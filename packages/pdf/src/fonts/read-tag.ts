/**
 * Read the four characters that name a table, or the kind of a font file.
 *
 * @param bytes
 *   Font file.
 * @param at
 *   Where they begin.
 * @returns
 *   The characters; fewer at the end of the file.
 */
export function readTag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
