import {deflate} from '#deflate'
import type {ZipEntry} from '../zip/zip-entry.js'

/** Its two headers in the archive, and its lines in the package document. */
const headerBytes = 76 + 60

/**
 * Find how many bytes an entry takes in an archive.
 *
 * @param entry
 *   Entry.
 * @returns
 *   At most so many, with all that lists it.
 */
export function weighEntry({name, data, method}: ZipEntry): number {
  const {length} = method === 'store' ? data : deflate(data)
  return headerBytes + 3 * name.length + length
}
