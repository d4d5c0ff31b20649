import {toBytes} from './to-bytes.js'

/** Bytes that texts are gathered as. */
export interface Bytes {
  /** Add text whose characters are all below U+0100, a byte each. */
  readonly add: (text: string) => void
  readonly length: () => number
  /** Take what was gathered, and begin anew. */
  readonly take: () => Uint8Array
}

/** Room at first. */
const firstRoom = 1024

/**
 * Begin to gather texts as bytes.
 *
 * Texts that wait are made of thousands of pieces, and outlive the pages that
 * they were made of.
 *
 * @returns
 *   No bytes.
 */
export function createBytes(): Bytes {
  let bytes = new Uint8Array(firstRoom)
  let length = 0
  return {
    length: () => length,
    add(text) {
      const end = length + text.length
      if (end > bytes.length) {
        const more = new Uint8Array(Math.max(end, 2 * bytes.length))
        more.set(bytes)
        bytes = more
      }
      bytes.set(toBytes(text), length)
      length = end
    },
    take() {
      const taken = bytes.slice(0, length)
      length = 0
      return taken
    }
  }
}
