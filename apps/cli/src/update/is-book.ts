import {resolve} from 'node:path'
import type {OldBook} from './old-book.js'

/** Tell whether a path is that of the book which is updated. */
export function isBook({input: {path, realPath}}: OldBook, other: string): boolean {
  return [path, realPath].some(known => known !== undefined && resolve(known) === resolve(other))
}
