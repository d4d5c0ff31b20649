import type {Input} from '../../input.js'
import {createIndex, type RowIndex} from './create-index.js'
import {readKeys} from './read-keys.js'

/** Where the posts of a dump are, and what of it is none. */
export interface IndexedRows {
  readonly index: RowIndex
  /** Rows that are neither questions nor answers. */
  readonly others: number
  /** Rows that cannot be read. */
  readonly broken: number
  /** Where the first of those begins, in bytes. */
  readonly firstBroken: number | undefined
}

/** More than a row: a post has 30,000 characters, of up to six bytes in XML. */
const chunkSize = 4 * 1024 * 1024

const lessThan = 0x3c
const greaterThan = 0x3e

/**
 * Find the rows of a dump, without keeping them.
 *
 * No `<` can stand in a row: one ends where the next `<` is.
 *
 * @see https://www.w3.org/TR/xml/#CleanAttrVals
 */
export async function indexRows({read, size}: Input): Promise<IndexedRows> {
  const index = createIndex()
  let others = 0
  let broken = 0
  let firstBroken: number | undefined
  let position = 0

  while (position < size) {
    const bytes = await read(position, Math.min(size, position + chunkSize))
    if (bytes.length === 0) break
    position += addAll(bytes, position + bytes.length >= size)
  }
  return {index, others, broken, firstBroken}

  /** Add the rows that are whole; tell how many bytes are done. */
  function addAll(bytes: Uint8Array, isLast: boolean): number {
    let start = bytes.indexOf(lessThan)
    while (start !== -1) {
      const next = bytes.indexOf(lessThan, start + 1)
      const isWhole = next !== -1 || isLast
      if (!isWhole && start > 0) return start
      const row = bytes.subarray(start, next === -1 ? undefined : next)
      if (isRow(row)) add(row, position + start, isWhole)
      start = next
    }
    return bytes.length
  }

  function add(row: Uint8Array, offset: number, isWhole: boolean): void {
    const length = row.lastIndexOf(greaterThan) + 1
    const {id, type, parent} = isWhole && length > 0 ? readKeys(row) : {}
    if (id === undefined || type === undefined) {
      broken++
      firstBroken ??= offset
    } else if (type > 2) {
      others++
    } else {
      index.add(offset, length, (type === 2 ? parent : undefined) ?? id)
    }
  }
}

function isRow([, r, o, w, space = 0]: Uint8Array): boolean {
  return r === 0x72 && o === 0x6f && w === 0x77 && space <= 0x20
}
