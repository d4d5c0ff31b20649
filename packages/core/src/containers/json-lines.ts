import {VFile} from 'vfile'
import type {Container, InputHead, Opened} from '../container.js'
import type {ContainerLimits} from '../container-limits.js'
import type {Input} from '../input.js'
import {tellFatal} from '../tell.js'
import {readPieces} from './read-pieces.js'

/**
 * JSON lines: each line a document of its own. Blank lines are none.
 *
 * @see https://jsonlines.org/
 */
export const jsonLines: Container = {name: 'json-lines', detect, open}

function detect({path = '', text}: InputHead): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return true
  const [, first, second] = /^(\{[^\n]*\})[ \t\r]*\n\s*(\{?)/.exec(text) ?? []
  return first !== undefined && second === '{' && isJson(first)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

async function* open(input: Input, {maxBytes}: ContainerLimits): AsyncGenerator<Opened> {
  const {path = 'lines.jsonl'} = input
  const stem = path.replace(/^.*[/\\]/, '').replace(/\.(?:jsonl|ndjson|json)$/i, '')
  for await (const {number, bytes, size} of linesOf(input, maxBytes)) {
    const file = new VFile({path: `${path}/${stem}-${number}.json`, value: bytes})
    if (size > maxBytes) {
      const reason = `Unexpected line of ${size} bytes, expected at most ${maxBytes}`
      tellFatal(file, 'input-too-large', reason)
    }
    if (size > maxBytes || !isBlank(bytes)) yield {file}
  }
}

/** A line of a file; its bytes are missing if there are too many. */
interface Line {
  readonly number: number
  readonly size: number
  readonly bytes: Uint8Array
}

async function* linesOf(input: Input, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let number = 1
  let size = 0
  const take = (part: Uint8Array) => {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts = []
  }
  for await (const piece of readPieces(input)) {
    let start = 0
    // No other character of UTF-8 or GB18030 holds this byte.
    for (let end = piece.indexOf(0x0a); end !== -1; end = piece.indexOf(0x0a, start)) {
      take(piece.subarray(start, end))
      yield {number, size, bytes: join(parts)}
      parts = []
      size = 0
      number++
      start = end + 1
    }
    take(piece.subarray(start))
  }
  if (size > 0) yield {number, size, bytes: join(parts)}
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Nothing but white space, or a byte order mark. */
function isBlank(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 1024)).trim() === '' && bytes.length <= 1024
}
