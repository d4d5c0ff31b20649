import {readTag} from './read-tag.js'
import type {FontTable} from './write-sfnt.js'

/** Tables that a font can have; the standard knows fewer than a hundred. */
const mostTables = 256

/**
 * Find the tables of a font.
 *
 * @param bytes
 *   Font file, or collection of fonts.
 * @param at
 *   Where the font's directory begins.
 * @returns
 *   Tables in the order of the directory, not copied; nothing if it is cut short
 *   or names what lies outside of the file.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff#table-directory
 */
export function readTables(bytes: Uint8Array, at: number): readonly FontTable[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 12 > bytes.length) return undefined
  const count = view.getUint16(at + 4)
  if (count > mostTables || at + 12 + 16 * count > bytes.length) return undefined
  const result: FontTable[] = []
  for (let index = 0; index < count; index++) {
    const entry = at + 12 + 16 * index
    const start = view.getUint32(entry + 8)
    const end = start + view.getUint32(entry + 12)
    if (end > bytes.length) return undefined
    result.push([readTag(bytes, entry), bytes.subarray(start, end)])
  }
  return result
}
