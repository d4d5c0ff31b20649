import type {FontFile} from './font-file.js'
import type {FontParts} from './font-parts.js'
import {readTables} from './read-tables.js'
import {readTag} from './read-tag.js'

const trueType: ReadonlySet<string> = new Set(['\0\u0001\0\0', 'true'])

/** Bytes of the head of a file, and of the entry of a table that follows it. */
const headLength = 12
const entryLength = 16

/**
 * Read a TrueType font but its outlines, which are nearly all of it: those that
 * are printed are read when they are.
 *
 * @param file
 *   Font file.
 * @returns
 *   Its parts; nothing for a file of another kind, or one that is damaged.
 */
export function withoutOutlines(file: FontFile): FontParts | undefined {
  const {length, read} = file
  if (length < headLength || !trueType.has(readTag(read(0, 4), 0))) return undefined
  // The system gives memory to what is written to: not to the room of the outlines.
  const bytes = new Uint8Array(length)
  const take = (start: number, end: number) => {
    const last = Math.min(end, length)
    if (start < last) bytes.set(read(start, last), start)
  }
  take(0, headLength)
  const count = new DataView(bytes.buffer).getUint16(4)
  take(headLength, headLength + count * entryLength)
  const tables = readTables(bytes, 0)
  if (!tables) return undefined
  for (const [tag, {byteOffset, length}] of tables) {
    if (tag !== 'glyf') take(byteOffset, byteOffset + length)
  }
  return {bytes, read}
}
