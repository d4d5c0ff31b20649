import {readTables} from './read-tables.js'
import {unusable} from './unusable.js'
import {type FontTable, writeSfnt} from './write-sfnt.js'

/** Fonts that a collection can have; those in use have at most a few dozen. */
const mostFonts = 256

/** Of the strings in a font's `name` table. */
const postScriptName = 6

/**
 * Take one font out of a collection.
 *
 * @param bytes
 *   TTC or OTC file.
 * @param key
 *   Name of the file, for the errors.
 * @param wanted
 *   PostScript name of the font, or its index from 0.
 * @returns
 *   The font as a file of its own.
 * @throws {AnswerbookError}
 *   `font-unusable` if there is no such font, with the names of those there are.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff#font-collections
 */
export function takeFromCollection(
  bytes: Uint8Array,
  key: string,
  wanted: string | undefined
): Uint8Array {
  const fonts = readDirectory(bytes)
  if (!fonts) throw unusable(key, 'is cut short or damaged')
  const found = fonts.find(({name}, index) => wanted === name || wanted === String(index))
  if (found) return writeSfnt(found.version, found.tables)
  const names = fonts.map(({name}, index) => name ?? String(index)).join(', ')
  const reason = wanted === undefined ? 'is a collection of fonts' : `has no font “${wanted}”`
  throw unusable(key, `${reason}: name one of ${names}`)
}

interface CollectedFont {
  readonly version: number
  readonly tables: readonly FontTable[]
  readonly name: string | undefined
}

function readDirectory(bytes: Uint8Array): readonly CollectedFont[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12) return undefined
  const count = view.getUint32(8)
  if (count === 0 || count > mostFonts || 12 + 4 * count > bytes.length) return undefined
  const result: CollectedFont[] = []
  for (let index = 0; index < count; index++) {
    const at = view.getUint32(12 + 4 * index)
    const tables = readTables(bytes, at)
    if (!tables || tables.length === 0) return undefined
    const names = tables.find(([tag]) => tag === 'name')?.[1]
    result.push({version: view.getUint32(at), tables, name: names && readName(names)})
  }
  return result
}

/** PostScript names are ASCII: every second byte of UTF-16, each byte of Mac Roman. */
function readName(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length < 6 ? 0 : view.getUint16(2)
  for (let index = 0; index < count && 18 + 12 * index <= bytes.length; index++) {
    const at = 6 + 12 * index
    if (view.getUint16(at + 6) !== postScriptName) continue
    const start = view.getUint16(4) + view.getUint16(at + 10)
    const text = bytes.subarray(start, start + view.getUint16(at + 8))
    return readLatin(text).replaceAll('\0', '')
  }
  return undefined
}

function readLatin(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 256), byte => String.fromCharCode(byte)).join('')
}
