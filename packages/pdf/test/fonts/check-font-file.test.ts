import {AnswerbookError} from '@answerbook/core'
import {expect, it} from 'vitest'
import {openFace} from '../../src/fonts/open-face.js'

/** The directory of a font file, without the tables it names. */
function fontFile(signature: string, tables: readonly string[] = []): Uint8Array {
  const bytes = new Uint8Array(12 + 16 * tables.length)
  bytes.set(Buffer.from(signature, 'latin1'))
  bytes[5] = tables.length
  for (const [index, name] of tables.entries()) bytes.set(Buffer.from(name), 12 + 16 * index)
  return bytes
}

const trueType = '\0\u0001\0\0'

it.each([
  ['a variable font', fontFile(trueType, ['fvar', 'glyf']), /is variable: give static files/],
  ['variable CFF', fontFile('OTTO', ['CFF2']), /is variable: give static files/],
  ['bitmaps', fontFile(trueType, ['CBDT', 'CBLC']), /has no outlines/],
  ['another file', Buffer.from('%PDF-1.7'), /is not a font file: give a TTF, OTF/],
  ['nothing', new Uint8Array(), /is not a font file/],
  ['a cut file', fontFile(trueType).subarray(0, 6), /is cut short/],
  ['a directory alone', fontFile(trueType, ['glyf']), /cannot be read/]
])('refuses %s', (_, bytes, message) => {
  expect(() => openFace(bytes, 'x')).toThrow(message)
  expect(() => openFace(bytes, 'x')).toThrow(AnswerbookError)
})
