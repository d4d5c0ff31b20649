import {type Headers, readHeaders, readStructured} from './read-headers.js'

/** A part that holds no other parts. */
export interface Part {
  readonly headers: Headers
  /** Media type, in lower case. */
  readonly type: string
  /** Where its content begins in the file. */
  readonly start: number
  readonly end: number
}

/** Multiparts that may stand in one another. */
const maxDepth = 8

/** More parts than a page has. */
const maxParts = 20_000

const lineFeed = 0x0a

/**
 * List the parts of a message, those of parts in it too.
 *
 * @returns
 *   Headers of the message, and its parts in order; one part if it has none;
 *   `isCut` if the boundary that ends the message is missing.
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1
 */
export function listParts(bytes: Uint8Array): {
  headers: Headers
  parts: Part[]
  isCut: boolean
} {
  const parts: Part[] = []
  let isCut = false
  const headers = visit(0, bytes.length, 0)
  return {headers, parts, isCut}

  function visit(start: number, end: number, depth: number): Headers {
    const bodyStart = findBody(bytes, start, end)
    const headers = readHeaders(new TextDecoder().decode(bytes.subarray(start, bodyStart)))
    const {value: type, parameters} = readStructured(headers.get('content-type'))
    const boundary = parameters.get('boundary')
    if (!type.startsWith('multipart/') || !boundary) {
      if (parts.length < maxParts) parts.push({headers, type, start: bodyStart, end})
    } else if (depth < maxDepth) {
      for (const {start: from, end: to, isOpen} of split(bytes, bodyStart, end, boundary)) {
        visit(from, to, depth + 1)
        // A multipart in another ends where the outer one goes on.
        if (isOpen && depth === 0) isCut = true
      }
    }
    return headers
  }
}

/** The headers end at an empty line. */
function findBody(bytes: Uint8Array, start: number, end: number): number {
  for (let line = start; line < end; line = nextLine(bytes, line, end)) {
    if (bytes[line] === lineFeed) return line + 1
    if (bytes[line] === 0x0d && bytes[line + 1] === lineFeed) return line + 2
  }
  return end
}

/** Find what stands between the lines of a boundary; the last may be missing. */
function* split(
  bytes: Uint8Array,
  start: number,
  end: number,
  boundary: string
): Generator<{start: number; end: number; isOpen: boolean}> {
  const mark = new TextEncoder().encode(`--${boundary}`)
  let partStart: number | undefined
  for (let line = start; line < end; line = nextLine(bytes, line, end)) {
    if (!startsWith(bytes, line, mark)) continue
    const after = bytes.subarray(line + mark.length, nextLine(bytes, line, end))
    const rest = new TextDecoder().decode(after).trim()
    if (rest !== '' && rest !== '--') continue
    // The line end before a boundary belongs to it.
    if (partStart !== undefined) {
      yield {start: partStart, end: Math.max(partStart, lineEndBefore(bytes, line)), isOpen: false}
    }
    if (rest === '--') return
    partStart = nextLine(bytes, line, end)
  }
  if (partStart !== undefined) yield {start: partStart, end, isOpen: true}
}

function startsWith(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte)
}

function nextLine(bytes: Uint8Array, at: number, end: number): number {
  const found = bytes.indexOf(lineFeed, at)
  return found === -1 || found >= end ? end : found + 1
}

function lineEndBefore(bytes: Uint8Array, line: number): number {
  return bytes[line - 2] === 0x0d ? line - 2 : line - 1
}
