import {basename, join} from 'node:path'
import {type Book, type Load, mergeBooks} from '@answerbook/core'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {exportBook} from './export-book.js'
import {fileStem} from './file-stem.js'
import type {Input} from './find-inputs.js'
import type {Format} from './format.js'
import {openManifest} from './manifest.js'
import type {Options, Output} from './options.js'
import {type Outcome, type OutputFile, sourceOf, statusOf} from './outcome.js'
import {type ReadDocument, readDocuments} from './read-documents.js'
import {stageFile} from './write-atomic.js'
import {writeStdout} from './write-stdout.js'

/**
 * Bind all documents into one book, and write it once per format.
 *
 * Documents that cannot be read are left out. What exporters tell of a post is
 * put down to the document that it came from.
 */
export async function* convertMerged(
  inputs: readonly Input[],
  to: readonly Format[],
  output: Output,
  options: Options
): AsyncGenerator<Outcome> {
  const documents: ReadDocument[] = []
  for await (const document of readDocuments(inputs, options)) documents.push(document)
  const books = documents.flatMap(({book}) => book ?? [])

  const start = performance.now()
  const file = new VFile()
  const outputs: OutputFile[] = []
  if (books.length > 0) {
    const book = bind(books, titleFor(inputs, output, options))
    const load = loadByPost(documents)
    for (const format of to) {
      const path = await writeBook(book, format, output, {file, load, options})
      if (path !== undefined) outputs.push({format, path})
    }
  }
  const ms = Math.round(performance.now() - start)
  yield* toOutcomes(documents, file, outputs, ms, options)
}

function bind(books: readonly Book[], title: string | undefined): Book {
  const [only, ...others] = books
  return only && others.length === 0 ? {...only, ...(title && {title})} : mergeBooks(books, {title})
}

/** A single document keeps its own title, unless it is given another. */
function titleFor(inputs: readonly Input[], output: Output, options: Options): string | undefined {
  if (options.title !== undefined || inputs.length === 1) return options.title
  if (output.type === 'file') return basename(output.path).replace(/\.[^.]+$/, '')
  return basename(inputs[0]?.folder ?? '') || undefined
}

interface BookContext {
  readonly file: VFile
  readonly load: Load
  readonly options: Options
}

async function writeBook(
  book: Book,
  format: Format,
  output: Output,
  context: BookContext
): Promise<string | undefined> {
  if (output.type === 'stdout') {
    const done = await exportBook(book, format, context, writeStdout)
    return done && '<stdout>'
  }
  const isFile = output.type === 'file'
  const title = book.title ?? book.children[0]?.title ?? ''
  const name = `${fileStem(title, '.epub') || 'untitled'}.${format}`
  const path = isFile ? output.path : join(output.path, name)
  const staged = await exportBook(book, format, context, pieces => stageFile(path, pieces))
  if (!staged) return undefined
  if (isFile) {
    await staged.commit()
    return path
  }
  const manifest = await openManifest(output.path)
  if (!context.options.force && !(await manifest.mayWrite(name, staged.sha256))) {
    await staged.discard()
    const reason = `Unexpected file ${path} that was not written by answerbook or was edited since, kept; add --force to replace it`
    context.file.message(reason, {ruleId: 'output-kept', source: 'answerbook'})
    return undefined
  }
  await staged.commit()
  manifest.record(name, staged.sha256)
  await manifest.save()
  return path
}

/** A picture lies beside the document that its post came from. */
function loadByPost(documents: readonly ReadDocument[]): Load {
  const loads = new Map<string, Load>()
  for (const {book, load} of documents) {
    for (const thread of book?.children ?? []) {
      for (const {id} of [thread, ...thread.children]) if (!loads.has(id)) loads.set(id, load)
    }
  }
  return async (url, request) =>
    (await loads.get(request.from)?.(url, request)) ?? {missing: 'its document is not known'}
}

function* toOutcomes(
  documents: readonly ReadDocument[],
  book: VFile,
  outputs: readonly OutputFile[],
  ms: number,
  options: Options
): Generator<Outcome> {
  const owners = ownersOf(documents)
  const first = documents.find(document => document.book)
  for (const document of documents) {
    const told = book.messages.filter(
      message => (owners.get(postIdOf(message)) ?? first) === document
    )
    const messages = [...document.file.messages, ...told]
    yield {
      input: document.input.path,
      document: document.file.path,
      status: statusOf(messages, options),
      source: sourceOf(document.file),
      outputs: document.book ? outputs : [],
      messages,
      ms
    }
  }
}

function ownersOf(documents: readonly ReadDocument[]): Map<string | undefined, ReadDocument> {
  const owners = new Map<string | undefined, ReadDocument>()
  for (const document of documents) {
    for (const thread of document.book?.children ?? []) {
      for (const {id} of [thread, ...thread.children]) if (!owners.has(id)) owners.set(id, document)
    }
  }
  return owners
}

/** Exporters name the thread and post that a message is about as its ancestors. */
function postIdOf({ancestors = []}: VFileMessage): string | undefined {
  const about = ancestors.filter(node => node.type === 'post' || node.type === 'thread').at(-1)
  return about && 'id' in about ? String(about.id) : undefined
}
