import {readTag} from './read-tag.js'

/** Where a table is in a font file: from `start` to before `end`. */
export interface TableEntry {
  readonly tag: string
  readonly start: number
  readonly end: number
}

/** Tables that a font can have; the standard knows fewer than a hundred. */
const mostTables = 256

/** Bytes of the head of a directory, and of an entry that follows it. */
const headLength = 12
const entryLength = 16

/** No directory is longer, in bytes. */
export const longestDirectory = headLength + entryLength * mostTables

/**
 * Read the directory of a font.
 *
 * @param bytes
 *   Font file or collection of fonts, or as much of it as holds the directory.
 * @param at
 *   Where the directory begins.
 * @param length
 *   Bytes of the whole file.
 * @returns
 *   Entries in the order of the directory; nothing if it is cut short or names
 *   what lies outside of the file.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff#table-directory
 */
export function readDirectory(
  bytes: Uint8Array,
  at: number,
  length: number
): readonly TableEntry[] | undefined {
  if (at + headLength > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(at + 4)
  const directoryEnd = at + headLength + entryLength * count
  if (count > mostTables || directoryEnd > bytes.length) return undefined
  const result: TableEntry[] = []
  for (let entry = at + headLength; entry < directoryEnd; entry += entryLength) {
    const start = view.getUint32(entry + 8)
    const end = start + view.getUint32(entry + 12)
    if (end > length) return undefined
    result.push({tag: readTag(bytes, entry), start, end})
  }
  return result
}
