import type {VFile} from 'vfile'
import {cleanCharacters} from '../clean-characters.js'
import {fail, tell} from '../tell.js'
import {tellLostCharacters} from '../tell-lost-characters.js'
import {declaredEncoding} from './encoding/declared-encoding.js'
import {decodeBytes} from './encoding/decode-bytes.js'
import {guessEncoding} from './encoding/guess-encoding.js'
import {toEncoding} from './encoding/to-encoding.js'
import {textField} from './fields.js'

/**
 * Share of the characters beyond ASCII that may be unreadable in a text that
 * is still taken for UTF-8: a file cut inside a character, a stray byte.
 * In GB18030 read as UTF-8 nearly all of them are.
 */
const damagedShare = 0.05

/** Share of what no text holds in data that is none. */
const binaryShare = 0.1

/** Share of zero bytes that a text in UTF-8 may have by mistake. */
const textZeroShare = 0.02

/** How to read bytes. */
export interface DecodeOptions {
  /** Encoding of bytes that no byte order mark is before, as `TextDecoder` names it. */
  readonly encoding?: string | undefined
}

/**
 * Make text of the value of a document.
 *
 * A byte order mark decides, else the caller; then UTF-16 if zeros tell
 * it, UTF-8 if it is that, what the document declares, and at last what it
 * most likely is.
 *
 * @param vfile
 *   File whose value to read; told `encoding-guessed` for a guess,
 *   `encoding-damaged` where bytes could not be read and `character-invalid`
 *   where characters are left out; failed with `encoding-unsupported` for
 *   UTF-32, and with `input-empty` or `input-binary` if it holds no text.
 * @param options
 *   How to read it.
 * @returns
 *   Text without byte order mark, lone surrogates and control characters.
 * @see https://encoding.spec.whatwg.org/#decode
 */
export function decode(vfile: VFile, options: Readonly<DecodeOptions> = {}): string {
  const {value} = vfile
  const text = typeof value === 'object' ? readBytes(value, vfile, options.encoding) : value
  const bare = (text ?? '').replace(/^\uFEFF/, '')
  if (isBinary(bare)) failBinary(vfile)
  const {text: clean, lost} = cleanCharacters(bare)
  if (clean.trim() === '') fail(vfile, 'input-empty', 'Unexpected empty file, nothing to read')
  tellLostCharacters(vfile, lost)
  return clean
}

function readBytes(bytes: Uint8Array, vfile: VFile, wanted: string | undefined): string {
  if (hasSignature(bytes)) failBinary(vfile)
  const mark = markedEncoding(bytes)
  if (mark === 'utf-32') failUtf32(vfile)
  const stated = mark ?? wanted
  if (stated !== undefined) return read(bytes, stated, vfile)

  const utf8 = tryRead(bytes, 'utf-8')
  if (hasZeros(bytes, utf8 === undefined ? 0 : textZeroShare)) {
    const guessed = guessEncoding(bytes)
    if (guessed.startsWith('utf-16')) return read(bytes, guessed, vfile)
  }
  if (utf8 !== undefined) return read(bytes, isIso2022(utf8) ? 'iso-2022-jp' : 'utf-8', vfile)

  const declared = knownEncoding(vfile) ?? declaredEncoding(bytes)
  const asDeclared = declared === undefined ? undefined : tryRead(bytes, declared)
  if (declared !== undefined && asDeclared !== undefined) return read(bytes, declared, vfile)

  if (isDamagedUtf8(bytes)) return read(bytes, 'utf-8', vfile)
  const guessed = guessEncoding(bytes)
  const text = read(bytes, guessed, vfile)
  if (guessed !== declared && !isBinary(text)) tellGuessed(vfile, guessed)
  return text
}

/** First bytes of pictures, archives and printed pages, which no text begins with. */
const signatures = [
  '\x89PNG',
  '\xFF\xD8\xFF',
  'GIF87a',
  'GIF89a',
  '%PDF-',
  'PK\x03\x04',
  '\x1F\x8B',
  '7z\xBC\xAF',
  'Rar!\x1A',
  'RIFF'
]

function hasSignature(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.some(signature => head.startsWith(signature))
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : undefined
}

/** What is known of the document from where it was found. */
function knownEncoding({data}: VFile): string | undefined {
  const label = textField(data.fields ?? {}, 'encoding')
  return label === undefined ? undefined : toEncoding(label)
}

/** Tell zero bytes, which UTF-16 is full of, and other texts have by mistake. */
function hasZeros(bytes: Uint8Array, share: number): boolean {
  if (!bytes.includes(0)) return false
  let zeros = 0
  for (const byte of bytes) if (byte === 0) zeros++
  return zeros > share * bytes.length
}

/** JIS X 0208 is switched to by these escapes, which nothing else means. */
function isIso2022(text: string): boolean {
  return /\p{Cc}\$[@B]/u.test(text)
}

function tryRead(bytes: Uint8Array, encoding: string): string | undefined {
  const text = decodeBytes(bytes, encoding)
  return text.includes('\uFFFD') && !isFaithful(bytes, encoding) ? undefined : text
}

/** A text may hold replacement characters of its own. */
function isFaithful(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function read(bytes: Uint8Array, encoding: string, vfile: VFile): string {
  const text = decodeBytes(bytes, encoding)
  vfile.data.encoding = encoding
  const isDamaged = text.includes('\uFFFD') && !isFaithful(bytes, encoding)
  const unreadable = isDamaged ? count(text, /\uFFFD/g) : 0
  if (unreadable > 0 && !isBinary(text)) {
    const reason = `Unexpected bytes that are not ${encoding.toUpperCase()}, ${unreadable} written as replacement characters`
    tell(vfile, 'encoding-damaged', reason)
  }
  return text
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes, 'utf-8')
  const unreadable = count(text, /\uFFFD/g)
  return unreadable === 1 || unreadable <= damagedShare * count(text, /\P{ASCII}/gu)
}

function tellGuessed(vfile: VFile, encoding: string): void {
  const reason = `Unexpected bytes that are not UTF-8, read as ${encoding.toUpperCase()}`
  tell(vfile, 'encoding-guessed', reason)
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 65_536)
  const strange = count(head, /[^\P{Cc}\s]|[\p{Co}\p{Cs}\uFFFD]/gu)
  return strange > binaryShare * head.length
}

function failUtf32(vfile: VFile): never {
  fail(vfile, 'encoding-unsupported', 'Unexpected UTF-32, expected UTF-8 or UTF-16')
}

function failBinary(vfile: VFile): never {
  fail(vfile, 'input-binary', 'Unexpected binary data, or text in an encoding that is not known')
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
