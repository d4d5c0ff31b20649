/** Where the frames of a GIF are. */
export interface GifFrames {
  /** Offset behind the first frame. */
  readonly firstEnd: number
  /** Whether another one follows. */
  readonly hasMore: boolean
}

const extension = 0x21
const image = 0x2c

/**
 * Find the first frame of a GIF, and whether it is the only one.
 *
 * @param bytes
 *   A GIF.
 * @returns
 *   Frames; `undefined` if the first one is cut off.
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt (sections 18 to 24)
 */
export function gifFrames(bytes: Uint8Array): GifFrames | undefined {
  let firstEnd: number | undefined
  let offset = 13 + colourTableLength(bytes[10])
  for (;;) {
    const kind = bytes[offset]
    if (kind === extension) {
      offset = blocksEnd(bytes, offset + 2)
    } else if (kind === image) {
      if (firstEnd !== undefined) return {firstEnd, hasMore: true}
      // Descriptor, colours of its own, and a byte of the code that the data is in.
      offset = blocksEnd(bytes, offset + 10 + colourTableLength(bytes[offset + 9]) + 1)
      if (offset > bytes.length) return undefined
      firstEnd = offset
    } else {
      return firstEnd === undefined ? undefined : {firstEnd, hasMore: false}
    }
  }
}

function colourTableLength(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** Data is in blocks that begin with their length; one of no length ends them. */
function blocksEnd(bytes: Uint8Array, start: number): number {
  let offset = start
  while (offset < bytes.length) {
    const length = bytes[offset] ?? 0
    offset += 1 + length
    if (length === 0) return offset
  }
  return bytes.length + 1
}
