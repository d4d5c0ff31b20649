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
  return {name, data: new TextEncoder().encode(text), method}
}
