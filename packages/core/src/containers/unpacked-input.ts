import type {Input} from '../input.js'

/** Unpacked files up to this size are kept in memory. */
export const maxHeldBytes = 32 * 1024 * 1024

/** How often a file that is not kept may be unpacked again from its beginning. */
const maxRestarts = 64

/** A file that can be unpacked from its beginning only. */
export interface Packed {
  readonly path: string
  /** Size in bytes, unpacked. */
  readonly size: number
  /** Begin to unpack; its pieces come to `size` bytes. */
  readonly unpack: () => AsyncGenerator<Uint8Array>
  /** Makes what is thrown where somebody goes back too often. */
  readonly toError: (reason: string) => Error
}

/**
 * Read a packed file as if it were not.
 *
 * A small one is unpacked once, and kept. A larger one is unpacked as it is
 * read; who goes back waits until it has been unpacked again from its beginning.
 */
export function unpackedInput(packed: Packed): Input {
  const {path, size} = packed
  return {path, size, read: size <= maxHeldBytes ? holdAll(packed) : readOn(packed)}
}

function holdAll({size, unpack}: Packed): Input['read'] {
  let held: Promise<Uint8Array> | undefined
  return async (start, end) => {
    held ??= collect(unpack(), size)
    return (await held).subarray(start, end)
  }
}

async function collect(pieces: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let at = 0
  for await (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

function readOn({size, unpack, toError}: Packed): Input['read'] {
  let pieces: AsyncGenerator<Uint8Array> | undefined
  let piece: Uint8Array = new Uint8Array()
  let pieceStart = 0
  let starts = 0
  let last: Promise<unknown> = Promise.resolve()

  async function read(start: number, end: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
    if (!pieces || start < pieceStart) {
      await pieces?.return(undefined)
      if (starts++ > maxRestarts) throw toError('read back and forth too often, unpack it first')
      pieces = unpack()
      piece = new Uint8Array()
      pieceStart = 0
    }
    for (let at = start; at < start + bytes.length; ) {
      if (at < pieceStart + piece.length) {
        const part = piece.subarray(at - pieceStart, start + bytes.length - pieceStart)
        bytes.set(part, at - start)
        at += part.length
      } else {
        pieceStart += piece.length
        const {done, value} = await pieces.next()
        if (done) return bytes.subarray(0, at - start)
        piece = value
      }
    }
    return bytes
  }

  // One after the other: all readers share one place in the stream.
  return (start, end) => {
    const result = last.then(() => read(start, end))
    last = result.catch(() => undefined)
    return result
  }
}
