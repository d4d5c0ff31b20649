/** Long enough that to hand on a piece costs little beside what is in it. */
const pieceBytes = 64 * 1024

/**
 * Gather short pieces into longer ones.
 *
 * An archive of texts has thousands of headers and short bodies, and each
 * piece is a step of its own for all who hand it on.
 *
 * @param pieces
 *   Pieces of any length.
 * @returns
 *   The same bytes, in pieces of at least 64 KiB but the last.
 */
export async function* gather(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Used again: what is handed on is a copy as long as it has to be.
  const waiting = new Uint8Array(pieceBytes)
  let length = 0
  for await (const piece of pieces) {
    if (length + piece.length > pieceBytes) {
      if (length > 0) yield waiting.slice(0, length)
      length = 0
    }
    if (piece.length > pieceBytes) {
      yield piece
    } else {
      waiting.set(piece, length)
      length += piece.length
    }
  }
  if (length > 0) yield waiting.subarray(0, length)
}
