import type {Input} from '../input.js'

const pieceSize = 256 * 1024

/** Read an input from its beginning to its end, or a part of it, piece by piece. */
export async function* readPieces(
  {read, size}: Input,
  start = 0,
  end = size
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const piece = await read(at, Math.min(end, at + pieceSize))
    if (piece.length === 0) return
    yield piece
    at += piece.length
  }
}
