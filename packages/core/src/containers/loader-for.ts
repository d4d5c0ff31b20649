import type {Load} from '../load.js'
import {loadPacked, type PackedPicture} from './load-packed.js'
import {resolvePath} from './resolve-path.js'

/**
 * Make a loader for the pictures that lie beside a document in an archive.
 *
 * @param path
 *   Path of the document in the archive.
 * @param find
 *   Finds a member by its path in the archive.
 * @returns
 *   Loader for relative addresses; their escapes are decoded once, and they
 *   lead to no place outside of the archive.
 */
export function loaderFor(path: string, find: (path: string) => PackedPicture | undefined): Load {
  return async url => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return {missing: 'it is not in the archive'}
    // A name may itself hold what looks like an escape, or a question mark.
    for (const address of [url.replace(/[?#].*$/s, ''), url]) {
      const found = find(resolvePath(path, address)) ?? find(resolvePath(path, escaped(address)))
      if (found) return loadPacked(found)
    }
    return {missing: 'it is not in the archive'}
  }
}

/** Make an address of a name: then it is decoded to the name itself. */
function escaped(name: string): string {
  return name.replaceAll('%', '%25')
}
