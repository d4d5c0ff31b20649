import type {FontParts} from './font-parts.js'
import {readTables} from './read-tables.js'

/**
 * Find the parts of a font that is in memory.
 *
 * @param bytes
 *   Font file.
 * @returns
 *   Its parts, not copied.
 */
export function toParts(bytes: Uint8Array): FontParts {
  const tables = new Map(readTables(bytes, 0))
  const glyf = tables.get('glyf')
  const read = (start: number, end: number) => glyf?.subarray(start, end) ?? new Uint8Array()
  return {bytes, loca: tables.get('loca'), glyf: glyf && {length: glyf.length, read}}
}
