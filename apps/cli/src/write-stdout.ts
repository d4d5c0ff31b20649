import {once} from 'node:events'
import {OutputError} from './output-error.js'

/**
 * Write pieces to standard output, as fast as it takes them.
 *
 * @returns
 *   `true` when all is handed over.
 * @throws
 *   `OutputError` if standard output is closed.
 */
export async function writeStdout(pieces: AsyncIterable<Uint8Array | string>): Promise<true> {
  for await (const piece of pieces) {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain').catch(fail)
    if (process.stdout.destroyed) fail('it was closed')
    process.stdout.write(piece)
  }
  return true
}

function fail(cause: unknown): never {
  throw new OutputError('Cannot write to standard output', {cause})
}
