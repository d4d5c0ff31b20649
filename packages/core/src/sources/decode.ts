import type {VFile} from 'vfile'
import {fail, tell} from '../tell.js'

/**
 * Share of the characters beyond ASCII that may be unreadable in a text that
 * is still taken for UTF-8: a file cut inside a character, a stray byte.
 * In GB18030 read as UTF-8 nearly all of them are.
 */
const damagedShare = 0.05

/**
 * Make text of the bytes of a document.
 *
 * A byte order mark decides; else UTF-8 if it is that; else GB18030, which
 * holds GBK and GB2312.
 *
 * @param vfile
 *   File whose value to read; told `encoding-guessed` for GB18030 and
 *   `encoding-damaged` where characters could not be read; failed with
 *   `input-empty` or `input-binary` if it holds no text.
 * @returns
 *   Text without byte order mark and without lone surrogates.
 * @see https://encoding.spec.whatwg.org/#decode
 */
export function decode(vfile: VFile): string {
  const text = typeof vfile.value === 'object' ? decodeBytes(vfile.value, vfile) : vfile.value
  const clean = (text ?? '').replace(/^\uFEFF/, '').toWellFormed()
  if (clean.trim() === '') fail(vfile, 'input-empty', 'Unexpected empty file, nothing to read')
  if (clean.includes('\0')) failBinary(vfile)
  return clean
}

function decodeBytes(bytes: Uint8Array, vfile: VFile): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)

  if (bytes.includes(0)) failBinary(vfile)

  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const unreadable = count(utf8, /\uFFFD/g)
  if (unreadable === 0) return utf8
  if (unreadable > damagedShare * count(utf8, /[^\0-\x7F]/gu) && unreadable > 1) {
    return decodeGb18030(bytes, vfile)
  }
  tellDamaged(vfile, unreadable, 'UTF-8')
  return utf8
}

function decodeGb18030(bytes: Uint8Array, vfile: VFile): string {
  const text = new TextDecoder('gb18030').decode(bytes)
  const unreadable = count(text, /\uFFFD/g)
  tell(vfile, 'encoding-guessed', 'Unexpected bytes that are not UTF-8, read as GB18030')
  if (unreadable > 0) tellDamaged(vfile, unreadable, 'GB18030')
  return text
}

function tellDamaged(vfile: VFile, unreadable: number, encoding: string): void {
  const reason = `Unexpected bytes that are not ${encoding}, ${unreadable} written as replacement characters`
  tell(vfile, 'encoding-damaged', reason)
}

function failBinary(vfile: VFile): never {
  const reason =
    'Unexpected binary data, expected text in UTF-8 or GB18030, or in UTF-16 with a byte order mark'
  fail(vfile, 'input-binary', reason)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
