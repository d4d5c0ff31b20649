import type {Tell} from '../create-teller.js'
import type {Device} from '../devices/device.js'

/**
 * Look whether a book is larger than a device takes, while it is written.
 *
 * @param pieces
 *   Pieces of the archive.
 * @param device
 *   Device.
 * @param tell
 *   Tells `device-size`.
 * @returns
 *   The same pieces.
 */
export async function* lintSize(
  pieces: AsyncIterable<Uint8Array>,
  {name, advice}: Device,
  tell: Tell
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const piece of pieces) {
    bytes += piece.length
    yield piece
  }
  const {bookBytes = bytes} = advice
  if (bytes <= bookBytes) return
  const reason = `Unexpected size of the book, kept it: it has ${bytes} bytes, ${name} takes ${bookBytes}`
  tell('device-size', '', reason)
}
