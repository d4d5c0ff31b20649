import type {FontFile} from './font-file.js'

/** Bytes read at once. */
const blockLength = 8192

/**
 * Read a file in blocks, so that reading it forward in small steps asks for few.
 *
 * @param file
 *   File.
 * @returns
 *   The same file; it keeps the block read last.
 */
export function readAhead({length, read}: FontFile): FontFile {
  let block: Uint8Array = new Uint8Array()
  let first = 0
  return {
    length,
    read(start, end) {
      if (end - start > blockLength) return read(start, end)
      if (start < first || end > first + block.length) {
        first = start
        block = read(start, Math.min(length, start + blockLength))
      }
      return block.subarray(start - first, end - first)
    }
  }
}
