import {join, posix} from 'node:path'
import {arrangeBook, fieldsOf} from '@answerbook/core'
import type {IndexEntry} from '@answerbook/markdown'
import {detach} from './detach.js'
import type {Input} from './find-inputs.js'
import type {Format} from './format.js'
import {openManifest} from './manifest.js'
import {nameByTemplate, type TemplateName} from './name-by-template.js'
import {nameKey} from './name-key.js'
import {type Nameable, nameParts} from './name-parts.js'
import {nameSpelling} from './name-spelling.js'
import {openAssets} from './open-assets.js'
import type {Options} from './options.js'
import {type Outcome, type OutputFile, sourceOf, statusOf} from './outcome.js'
import {proofOf} from './proof-of.js'
import {failFile, type ReadDocument, readDocuments} from './read-documents.js'
import {type BookPart, splitBook} from './split-book.js'
import {sweepStaged} from './stage-file.js'
import {withoutText} from './without-text.js'
import {writeIndex} from './write-index.js'
import {writeIntoFolder} from './write-into-folder.js'

/** How long the manifest may be out of date. */
const saveIntervalMs = 1000

/**
 * Convert each document into files of its own, in one folder.
 *
 * Names depend on all titles, so that everything is read once to name it, and
 * again, one document at a time, to write it.
 */
export async function* convertEach(
  inputs: readonly Input[],
  to: readonly Format[],
  folder: string,
  options: Options
): AsyncGenerator<Outcome> {
  const names = await nameAll(inputs, options)
  const taken = new Set([...names.values()].map(nameKey))
  for (const used of foldersOf(names)) await sweepStaged(join(folder, used))
  const manifest = await openManifest(folder)
  const assets = await openAssets(folder, manifest, options)
  const entries: IndexEntry[] = []
  let savedAt = performance.now()
  try {
    for await (const document of readDocuments(inputs, options)) {
      const start = performance.now()
      const outputs: OutputFile[] = []
      for (const [index, {book}] of partsOf(document, options).entries()) {
        const name = names.get(keyOf(document, index))
        if (name === undefined) {
          failFile(document.file, 'input-changed', 'Changed while it was read: run again')
          break
        }
        if (options.index.length > 0) entries.push({name, book: withoutText(book)})
        for (const format of to) {
          const place = {folder, manifest, name, taken}
          const {file, folder: source, load} = document
          const folderOf = () => source
          const context = {assets, file, folderOf, load, options}
          outputs.push(...(await writeIntoFolder(book, format, place, context)))
        }
      }
      yield toOutcome(document, outputs, options, start)
      if (performance.now() - savedAt > saveIntervalMs) {
        await manifest.save()
        savedAt = performance.now()
      }
    }
    yield* writeIndex({entries, folder, manifest}, options)
  } finally {
    await manifest.save()
  }
}

/** Names by document and part: what is read may change between the two times. */
async function nameAll(
  inputs: readonly Input[],
  options: Options
): Promise<ReadonlyMap<string, string>> {
  const spell = nameSpelling(options)
  const keep = (name: string) => detach(spell(name))
  const keys: string[] = []
  const parts: Nameable[] = []
  for await (const document of readDocuments(inputs, options)) {
    const {path, stem = ''} = document.file
    for (const [index, part] of partsOf(document, options).entries()) {
      const number = keys.push(keyOf(document, index))
      const {folders, title} = nameOf(part, {file: stem, index: number}, options)
      parts.push({folders: folders.map(keep), title: keep(title), id: detach(part.id), path})
    }
  }
  const names = nameParts(parts)
  return new Map(keys.map((key, index) => [key, names[index] ?? '']))
}

/** By the template, if one is given and anything of it is known; else by the title. */
function nameOf(
  {book, title}: BookPart,
  extra: {readonly file: string; readonly index: number},
  {name}: Options
): TemplateName {
  const named = name && nameByTemplate(name, fieldsOf(book, {extra}))
  return {folders: named?.folders ?? [], title: named?.title || (title ?? extra.file)}
}

/** Every folder that a file goes into. */
function foldersOf(names: ReadonlyMap<string, string>): Set<string> {
  return new Set(['.', ...[...names.values()].map(name => posix.dirname(name))])
}

function keyOf({input, number}: ReadDocument, part: number): string {
  return JSON.stringify([input.path, number, part])
}

function partsOf({book}: ReadDocument, options: Options): BookPart[] {
  return book ? splitBook(arrangeBook(book, options), options.split) : []
}

function toOutcome(
  document: ReadDocument,
  outputs: readonly OutputFile[],
  options: Options,
  start: number
): Outcome {
  const {input, file} = document
  const proof = proofOf(document)
  return {
    input: input.path,
    document: file.path,
    status: statusOf(file.messages, proof, options),
    source: sourceOf(file),
    outputs,
    messages: file.messages,
    proof,
    ms: Math.round(performance.now() - start)
  }
}
