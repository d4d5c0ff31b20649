import {readDirectory} from './read-directory.js'
import type {FontTable} from './write-sfnt.js'

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
 */
export function readTables(bytes: Uint8Array, at: number): readonly FontTable[] | undefined {
  return readDirectory(bytes, at, bytes.length)?.map(
    ({tag, start, end}) => [tag, bytes.subarray(start, end)] as const
  )
}
