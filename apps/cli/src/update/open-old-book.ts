import {stat} from 'node:fs/promises'
import {AnswerbookError, openWritten} from '@answerbook/core'
import {VFileMessage} from 'vfile-message'
import {checkExporting} from '../check-exporting.js'
import {fileReason} from '../file-reason.js'
import {findInputs, type Input} from '../find-inputs.js'
import {isSystemError} from '../is-system-error.js'
import type {Options} from '../options.js'
import {type ReadDocument, readDocuments} from '../read-documents.js'
import {UsageError} from '../usage-error.js'
import {choicesFor} from './choices-for.js'
import type {OldBook} from './old-book.js'

/**
 * Open the book that `--epub-update` names, and read all that it holds.
 *
 * @throws
 *   `UsageError` if it cannot be read whole, or if it is none of ours: nothing
 *   of it may be lost.
 */
export async function openOldBook(path: string, options: Options): Promise<OldBook> {
  try {
    const input = await findBook(path)
    const {maxBytes} = options
    const written = await openWritten(await input.open(), {maxBytes})
    await checkExporting(['epub'], {exporting: {epub: choicesFor(written, {})}})
    const documents: ReadDocument[] = []
    for await (const document of readDocuments([input], {from: 'epub', maxBytes})) {
      const fatal = document.file.messages.find(message => message.fatal)
      if (fatal || !document.book) throw fatal ?? new Error(`${document.file.path} is no chapter`)
      documents.push(document)
    }
    // What cannot be read could not be compared with what takes its place.
    for (const path of written.documents) await written.read(path)
    const {lang, title, choices} = written
    const children = documents.flatMap(({book}) => book?.children ?? [])
    const named = typeof choices.title === 'string' && {title}
    const book = {type: 'book' as const, version: 1 as const, ...named, lang, children}
    return {input, written, documents, book}
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    throw new UsageError(`Cannot update ${path}: ${reason}`, {cause: error})
  }
}

async function findBook(path: string): Promise<Input> {
  // A folder would be walked.
  if (!(await stat(path)).isFile()) throw new UsageError('it is no file')
  const [input] = await findInputs([path], [])
  if (!input) throw new UsageError('it is no file')
  return input
}

/** What always goes. */
const advice = 'make a book of the documents anew: answerbook <input...> --merge -o <name>.epub'

function reasonOf(error: unknown): string | undefined {
  if (error instanceof AnswerbookError && error.code === 'book-unknown') {
    return `${error.message}; ${advice}`
  }
  if (error instanceof AnswerbookError && error.code === 'option-invalid') {
    return `it was made by a choice that cannot be met: ${error.message}`
  }
  if (error instanceof VFileMessage)
    return `${error.reason}. Take a copy that is whole, or ${advice}`
  if (error instanceof UsageError) return error.message
  if (!isSystemError(error)) return undefined
  return fileReason(error)
}
