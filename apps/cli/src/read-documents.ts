import {AnswerbookError, type Book, documentsOf, type Load, readBook} from '@answerbook/core'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Input} from './find-inputs.js'
import {loadLocal} from './load-local.js'

/** A document that was opened, and read unless it failed. */
export interface ReadDocument {
  readonly input: Input
  /** Its place among the documents of the input, counted from 0. */
  readonly number: number
  /** Holds the messages; a fatal one if there is no book. */
  readonly file: VFile
  /** Absent if nothing could be read. */
  readonly book?: Book | undefined
  /** Finds the pictures of the document. */
  readonly load: Load
}

/** How to read. */
export interface ReadDocumentsOptions {
  /** Name of the source to read as; detected if absent. */
  readonly from?: string | undefined
}

/**
 * Open and read inputs, one document at a time.
 *
 * @throws
 *   `AnswerbookError` if `from` names no source; what is wrong with a document
 *   is told on its file.
 */
export async function* readDocuments(
  inputs: readonly Input[],
  options: Readonly<ReadDocumentsOptions> = {}
): AsyncGenerator<ReadDocument> {
  const {from} = options
  for (const input of inputs) {
    const file = new VFile({path: input.path})
    const beside = loadLocal(input.folder)
    try {
      file.value = await input.read()
    } catch (error) {
      failFile(file, 'input-unreadable', error)
      yield {input, number: 0, file, load: beside}
      continue
    }
    let number = 0
    for await (const {file: document, load = beside} of documentsOf(file)) {
      yield {input, number: number++, file: document, book: await tryRead(document, from), load}
    }
  }
}

async function tryRead(file: VFile, from: string | undefined): Promise<Book | undefined> {
  if (file.messages.some(({fatal}) => fatal)) return undefined
  try {
    return await readBook(file, {from})
  } catch (error) {
    if (error instanceof AnswerbookError) throw error
    if (!(error instanceof VFileMessage)) failFile(file, 'read-failed', error)
    return undefined
  }
}

/** Tell a fatal message without throwing it. */
export function failFile(file: VFile, ruleId: string, error: unknown): void {
  const cause = error instanceof Error ? error : new Error(String(error))
  file.message(cause.message, {ruleId, source: 'answerbook', cause}).fatal = true
}
