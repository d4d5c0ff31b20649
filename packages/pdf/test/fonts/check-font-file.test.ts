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
  ['WOFF', fontFile('wOFF'), /“x” is compressed as WOFF: give the TTF or OTF/],
  ['WOFF2', fontFile('wOF2'), /“x” is compressed as WOFF2: give the TTF or OTF/],
  ['a collection', fontFile('ttcf'), /is a collection of fonts: give one/],
  ['a variable font', fontFile(trueType, ['fvar', 'glyf']), /is variable: give a static/],
  ['variable CFF', fontFile('OTTO', ['CFF2']), /is variable: give a static/],
  ['bitmaps', fontFile(trueType, ['CBDT', 'CBLC']), /has no outlines/],
  ['another file', Buffer.from('%PDF-1.7'), /is not a font file: give a TTF or OTF/],
  ['nothing', new Uint8Array(), /is not a font file/],
  ['a cut file', fontFile(trueType).subarray(0, 6), /has no outlines/],
  ['a directory alone', fontFile(trueType, ['glyf']), /cannot be read/]
])('refuses %s', (_, bytes, message) => {
  expect(() => openFace(bytes, 'x')).toThrow(message)
  expect(() => openFace(bytes, 'x')).toThrow(AnswerbookError)
})
