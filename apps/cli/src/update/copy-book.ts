import type {Output} from '../options.js'
import type {OutputFile} from '../outcome.js'
import {stageFile} from '../stage-file.js'
import {writeStdout} from '../write-stdout.js'
import {isBook} from './is-book.js'
import type {OldBook} from './old-book.js'

/**
 * Put a book, as it is, where the updated one is wanted.
 *
 * @returns
 *   The file, unless it is there already.
 */
export async function copyBook(old: OldBook, output: Output): Promise<OutputFile[]> {
  const pieces = piecesOf(old.input)
  if (output.type !== 'file') {
    await writeStdout(pieces)
    return [{format: 'epub', path: '<stdout>'}]
  }
  const {path} = output
  if (isBook(old, path)) return []
  const staged = await stageFile(path, pieces)
  await staged.commit()
  return [{format: 'epub', path}]
}

const pieceBytes = 1024 * 1024

async function* piecesOf(input: OldBook['input']): AsyncGenerator<Uint8Array> {
  const {read, size} = await input.open()
  for (let start = 0; start < size; start += pieceBytes) {
    yield await read(start, Math.min(start + pieceBytes, size))
  }
}
