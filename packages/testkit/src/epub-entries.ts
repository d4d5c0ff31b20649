import {unzipSync} from 'fflate'

/**
 * Unpack a small EPUB.
 *
 * @param bytes
 *   Whole file.
 * @returns
 *   Bytes by name, in the order of the archive.
 */
export function epubEntries(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)))
}
