import {basename} from 'node:path'
import {arrangeBook, type Book, fieldsOf, mergeBooks} from '@answerbook/core'
import {VFile} from 'vfile'
import {type ExportBookOptions, exportBook} from './export-book.js'
import type {Input} from './find-inputs.js'
import type {Format} from './format.js'
import {loadFrom} from './load-from.js'
import {openManifest} from './manifest.js'
import {mergedOutcome} from './merged-outcome.js'
import {nameByTemplate} from './name-by-template.js'
import {nameParts} from './name-parts.js'
import {nameSpelling} from './name-spelling.js'
import {openAssets} from './open-assets.js'
import type {Options, Output} from './options.js'
import type {Outcome, OutputFile} from './outcome.js'
import {ownersOf} from './owners-of.js'
import {postIdOf} from './post-id-of.js'
import {type ReadDocument, readDocuments} from './read-documents.js'
import {writeIntoFolder} from './write-into-folder.js'
import {writeStdout} from './write-stdout.js'
import {writeToFile} from './write-to-file.js'

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
  const bound = bind(books, titleFor(inputs, books, output, options), file)
  const book = bound && arrangeBook(bound, options)
  const owners = ownersOf(documents, book)
  if (book) {
    const load = loadFrom(owners)
    const folderOf = (id: string) => owners.get(id)?.folder
    for (const format of to) {
      outputs.push(
        ...(await writeBook(book, format, {inputs, output}, {file, folderOf, load, options}))
      )
    }
  }
  const ms = Math.round(performance.now() - start)
  const first = documents.find(document => document.book)
  for (const document of documents) {
    const told = file.messages.filter(told => (owners.get(postIdOf(told)) ?? first) === document)
    yield mergedOutcome(document, told, outputs, ms, options)
  }
}

function bind(books: readonly Book[], title: string | undefined, file: VFile): Book | undefined {
  const [first, ...others] = books
  if (!first || others.length > 0) return first && mergeBooks(books, {title, file})
  return {...first, ...(title && {title})}
}

/** A single document keeps its own title, and several of one title have that, unless given another. */
function titleFor(
  inputs: readonly Input[],
  books: readonly Book[],
  output: Output,
  options: Options
): string | undefined {
  const [first, ...others] = inputs
  const isAlone = others.length === 0
  if (options.title !== undefined || (isAlone && books.length === 1)) return options.title
  const [title, ...otherTitles] = new Set(books.flatMap(titlesOf))
  if (title !== undefined && otherTitles.length === 0) return title
  if (output.type === 'file') return stemOf(output.path)
  const name = isAlone ? stemOf(first?.path ?? '') : basename(first?.folder ?? '')
  return name || undefined
}

function titlesOf({children}: Book): Array<string | undefined> {
  return children.map(({title}) => title)
}

function stemOf(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '')
}

async function writeBook(
  book: Book,
  format: Format,
  {inputs, output}: {readonly inputs: readonly Input[]; readonly output: Output},
  context: ExportBookOptions
): Promise<OutputFile[]> {
  if (output.type === 'stdout') {
    const isDone = await exportBook(book, format, context, writeStdout)
    return isDone ? [{format, path: '<stdout>'}] : []
  }
  if (output.type === 'file') {
    return writeToFile(book, format, {path: output.path, inputs}, context)
  }
  const manifest = await openManifest(output.path)
  const assets = await openAssets(output.path, manifest, context.options)
  const name = nameOf(book, context.options)
  const written = await writeIntoFolder(
    book,
    format,
    {folder: output.path, manifest, name},
    {...context, assets}
  )
  await manifest.save()
  return written
}

function nameOf(book: Book, options: Options): string {
  const spell = nameSpelling(options)
  const extra = {file: '', index: 1}
  const named =
    options.name && nameByTemplate(options.name, fieldsOf(book, {extra, title: options.title}))
  const title = named?.title || (book.title ?? book.children[0]?.title ?? '')
  const folders = named?.folders.map(spell)
  return nameParts([{folders, title: spell(title), id: '', path: ''}])[0] ?? ''
}
