/**
 * Unpack a compressed stream, piece by piece, not faster than it is asked for.
 *
 * @param pieces
 *   The stream; what reading it throws is thrown as it is.
 * @param format
 *   `deflate-raw` as in ZIP, or `gzip`.
 * @param toError
 *   Makes what is thrown where the stream is broken or cut off.
 * @see https://compression.spec.whatwg.org/#decompression-stream
 */
export async function* inflate(
  pieces: AsyncIterator<Uint8Array>,
  format: 'deflate-raw' | 'gzip',
  toError: (reason: string) => Error
): AsyncGenerator<Uint8Array> {
  let failure: {readonly error: unknown} | undefined
  const packed = new ReadableStream<Uint8Array>(
    {
      pull: async controller => {
        try {
          const {done, value} = await pieces.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          failure = {error}
          controller.error(error)
        }
      }
    },
    {highWaterMark: 0}
  )
  const reader = packed.pipeThrough(new DecompressionStream(format)).getReader()
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done) return
      yield value
    }
  } catch (error) {
    throw failure ? failure.error : toError(error instanceof Error ? error.message : String(error))
  } finally {
    // A stream that failed says so again when it is cancelled.
    await reader.cancel().catch(() => undefined)
  }
}
