import {
  AnswerbookError,
  type Book,
  containers,
  documentsOf,
  type Load,
  type ReadBookOptions,
  readBook
} from '@answerbook/core'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Input} from './find-inputs.js'
import {isSystemError} from './is-system-error.js'
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
  /** Folder that it lies in; absent for what lies in an archive, or in none. */
  readonly folder?: string | undefined
}

/** How to read. */
export interface ReadDocumentsOptions {
  /** Name of the source or container to read as; detected if absent. */
  readonly from?: string | undefined
  /** Label of the encoding of the inputs; detected if absent. */
  readonly encoding?: string | undefined
  /** Size of the largest document that is read. */
  readonly maxBytes?: number | undefined
  /** Folder that pictures may lie in, besides that of a document. */
  readonly root?: string | undefined
}

/**
 * Open and read inputs, one document at a time.
 *
 * @throws
 *   `AnswerbookError` if `from` names no source or container, or `encoding` no encoding; what is wrong with a document
 *   is told on its file.
 */
export async function* readDocuments(
  inputs: readonly Input[],
  options: Readonly<ReadDocumentsOptions> = {}
): AsyncGenerator<ReadDocument> {
  const {encoding, maxBytes, root} = options
  const isContainer = containers.some(({name}) => name === options.from)
  const [container, source] = isContainer ? [options.from] : [undefined, options.from]
  for (const input of inputs) {
    const beside = loadLocal(input.folder, root)
    let number = 0
    try {
      for await (const {file, load} of documentsOf(await input.open(), {
        from: container,
        maxBytes
      })) {
        const book = await tryRead(file, {from: source, encoding})
        const place = load ? {load: loadInside(load)} : {load: beside, folder: input.folder}
        yield {input, number: number++, file, book, ...place}
      }
    } catch (error) {
      if (error instanceof AnswerbookError) throw error
      const file = new VFile({path: input.path})
      if (isSystemError(error)) failFile(file, 'input-unreadable', inWords(error))
      else failFile(file, 'read-failed', error)
      yield {input, number: number++, file, load: beside}
    }
  }
}

/** What lies in an archive uses nothing that lies beside the archive. */
function loadInside(load: Load): Load {
  const loadData = loadLocal(undefined)
  return (url, request) => (/^data:/i.test(url) ? loadData(url, request) : load(url, request))
}

async function tryRead(file: VFile, options: ReadBookOptions): Promise<Book | undefined> {
  if (file.messages.some(({fatal}) => fatal)) return undefined
  try {
    return await readBook(file, options)
  } catch (error) {
    if (error instanceof AnswerbookError) throw error
    if (!(error instanceof VFileMessage)) failFile(file, 'read-failed', error)
    return undefined
  }
}

/** Say in plain words what most often keeps a file from being read. */
function inWords(error: NodeJS.ErrnoException): Error {
  const words = plainWords[error.code ?? '']
  return words === undefined ? error : new Error(words, {cause: error})
}

const plainWords: Readonly<Record<string, string | undefined>> = {
  EACCES: 'No permission to read this file',
  ENOENT: 'No such file',
  ENOTDIR: 'No such file'
}

/** Tell a fatal message without throwing it. */
export function failFile(file: VFile, ruleId: string, error: unknown): void {
  const cause = error instanceof Error ? error : new Error(String(error))
  file.message(cause.message, {ruleId, source: 'answerbook', cause}).fatal = true
}
