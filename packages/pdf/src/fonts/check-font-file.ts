import {readTables} from './read-tables.js'
import {readTag} from './read-tag.js'
import {unusable} from './unusable.js'

const usable: ReadonlySet<string> = new Set(['\0\u0001\0\0', 'OTTO', 'true'])

/** Axes of variation; subsetting such a font is not possible with the library beneath. */
const variableTables = ['fvar', 'CFF2']

/**
 * Refuse a font file that could not be measured, or not be embedded in a PDF.
 *
 * Only its table directory is read.
 *
 * @param bytes
 *   Font file, unpacked.
 * @param key
 *   Name of the font, for the error.
 * @throws {AnswerbookError}
 *   `font-unusable`, with what to give instead.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff#table-directory
 */
export function checkFontFile(bytes: Uint8Array, key: string): void {
  if (!usable.has(readTag(bytes, 0))) {
    throw unusable(key, 'is not a font file: give a TTF, OTF, TTC, WOFF or WOFF2 file')
  }
  const found = readTables(bytes, 0)
  if (!found) throw unusable(key, 'is cut short or damaged')
  const tags = new Set(found.map(([tag]) => tag))
  if (variableTables.some(tag => tags.has(tag))) {
    throw unusable(
      key,
      'is variable: give static files, one for each weight, such as its makers offer beside it ' +
        'or `fonttools varLib.instancer` makes'
    )
  }
  if (!tags.has('glyf') && !tags.has('CFF ')) {
    throw unusable(key, 'has no outlines (glyf or CFF table): give a TTF or OTF file that has')
  }
}
