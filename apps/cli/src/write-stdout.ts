import {OutputError} from './output-error.js'

/**
 * Write pieces to standard output, as fast as it takes them.
 *
 * Whoever reads may stop early, as `head` does: then the rest is left out.
 *
 * @returns
 *   `true` when all is handed over.
 * @throws
 *   `OutputError` if it cannot be written.
 */
export async function writeStdout(pieces: AsyncIterable<Uint8Array | string>): Promise<true> {
  for await (const piece of pieces) {
    const error = await write(piece)
    if (error && 'code' in error && error.code === 'EPIPE') return true
    if (error) {
      throw new OutputError(`Cannot write to standard output: ${error.message}`, {cause: error})
    }
  }
  return true
}

function write(piece: Uint8Array | string): Promise<Error | null | undefined> {
  return new Promise(resolve => {
    process.stdout.write(piece, resolve)
  })
}
