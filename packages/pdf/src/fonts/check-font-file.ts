import {AnswerbookError} from '@answerbook/core'

/** What a file that is not usable begins with, and what to give in its place. */
const unusable: ReadonlyMap<string, string> = new Map([
  ['wOFF', 'is compressed as WOFF: give the TTF or OTF file it was made from'],
  ['wOF2', 'is compressed as WOFF2: give the TTF or OTF file it was made from'],
  ['ttcf', 'is a collection of fonts: give one of its fonts as a TTF or OTF file']
])

const usable: ReadonlySet<string> = new Set(['\0\u0001\0\0', 'OTTO', 'true'])

/** Axes of variation; subsetting such a font is not possible with the library beneath. */
const variableTables = ['fvar', 'CFF2']

/**
 * Refuse a font file that could not be measured, or not be embedded in a PDF.
 *
 * Only its table directory is read.
 *
 * @param bytes
 *   Font file.
 * @param key
 *   Name of the font, for the error.
 * @throws {AnswerbookError}
 *   `font-unusable`, with what to give instead.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff#table-directory
 */
export function checkFontFile(bytes: Uint8Array, key: string): void {
  const signature = tag(bytes, 0)
  const reason = usable.has(signature) ? findFault(bytes) : unusable.get(signature)
  if (reason === undefined && usable.has(signature)) return
  throw new AnswerbookError(
    'font-unusable',
    `Font “${key}” ${reason ?? 'is not a font file: give a TTF or OTF file'}`
  )
}

function findFault(bytes: Uint8Array): string | undefined {
  const tables = new Set<string>()
  const count = bytes.length < 12 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint16(4)
  for (let index = 0; index < count && 28 + index * 16 <= bytes.length; index++) {
    tables.add(tag(bytes, 12 + index * 16))
  }
  if (variableTables.some(name => tables.has(name))) {
    return 'is variable: give a static TTF or OTF file for each weight'
  }
  if (!tables.has('glyf') && !tables.has('CFF ')) {
    return 'has no outlines (glyf or CFF table): give a TTF or OTF file that has'
  }
  return undefined
}

function tag(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4))
}
