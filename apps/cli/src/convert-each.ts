import type {Input} from './find-inputs.js'
import type {Format} from './format.js'
import {openManifest} from './manifest.js'
import {nameParts} from './name-parts.js'
import type {Options} from './options.js'
import {type Outcome, type OutputFile, sourceOf, statusOf} from './outcome.js'
import {type ReadDocument, readDocuments} from './read-documents.js'
import {type BookPart, splitBook} from './split-book.js'
import {writeIntoFolder} from './write-into-folder.js'

/** How many documents may be done before the manifest is brought up to date. */
const saveInterval = 100

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
  const manifest = await openManifest(folder)
  let done = 0
  try {
    for await (const document of readDocuments(inputs, options)) {
      const start = performance.now()
      const outputs: OutputFile[] = []
      for (const {book} of partsOf(document, options)) {
        const place = {folder, manifest, name: names.shift() ?? ''}
        for (const format of to) {
          const written = await writeIntoFolder(book, format, place, {...document, options})
          if (written) outputs.push(written)
        }
      }
      yield toOutcome(document, outputs, options, start)
      if (++done % saveInterval === 0) await manifest.save()
    }
  } finally {
    await manifest.save()
  }
}

async function nameAll(inputs: readonly Input[], options: Options): Promise<string[]> {
  const parts = []
  for await (const document of readDocuments(inputs, options)) {
    const {path} = document.file
    for (const {title, id} of partsOf(document, options)) {
      parts.push({title: title ?? document.file.stem ?? '', id, path})
    }
  }
  return nameParts(parts)
}

function partsOf({book}: ReadDocument, {split}: Options): BookPart[] {
  return book ? splitBook(book, split) : []
}

function toOutcome(
  {input, file}: ReadDocument,
  outputs: readonly OutputFile[],
  options: Options,
  start: number
): Outcome {
  return {
    input: input.path,
    document: file.path,
    status: statusOf(file.messages, options),
    source: sourceOf(file),
    outputs,
    messages: file.messages,
    ms: Math.round(performance.now() - start)
  }
}
