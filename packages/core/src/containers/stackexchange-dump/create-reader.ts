import type {Input} from '../../input.js'

const blockSize = 64 * 1024

/** The rows of a thread lie near one another, but not side by side. */
const maxBlocks = 256

/**
 * Make a reader of pieces that remembers what it last read, 16 MiB at most.
 *
 * @returns
 *   Function that reads `length` bytes from `offset`.
 */
export function createReader({read, size}: Input) {
  const blocks = new Map<number, Uint8Array>()
  return readPiece

  async function readPiece(offset: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length)
    for (let done = 0; done < length; ) {
      const position = offset + done
      const block = await readBlock(Math.floor(position / blockSize))
      const piece = block.subarray(position % blockSize, (position % blockSize) + length - done)
      if (piece.length === 0) break
      bytes.set(piece, done)
      done += piece.length
    }
    return bytes
  }

  async function readBlock(number: number): Promise<Uint8Array> {
    const start = number * blockSize
    const block = blocks.get(number) ?? (await read(start, Math.min(size, start + blockSize)))
    blocks.delete(number)
    blocks.set(number, block)
    const [oldest] = blocks.keys()
    if (blocks.size > maxBlocks && oldest !== undefined) blocks.delete(oldest)
    return block
  }
}
