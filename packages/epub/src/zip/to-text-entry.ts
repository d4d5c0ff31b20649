import type {ZipEntry} from './zip-entry.js'

/**
 * Make text an entry of the archive.
 *
 * @param name
 *   Path from the root of the archive; ASCII.
 * @param text
 *   Content; written as UTF-8.
 * @param method
 *   How to store it.
 * @returns
 *   Entry.
 */
export function toTextEntry(name: string, text: string, method: ZipEntry['method']): ZipEntry {
  // Room for all there can be: to count the bytes first is half the work.
  const bytes = new Uint8Array(3 * text.length)
  const {written} = new TextEncoder().encodeInto(text, bytes)
  return {name, data: bytes.subarray(0, written), method}
}
