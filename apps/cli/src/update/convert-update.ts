import {arrangeBook, logUpdate, newestDate, toUtc} from '@answerbook/core'
import {epubOptions} from '@answerbook/epub'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checkExporting} from '../check-exporting.js'
import {exportBook} from '../export-book.js'
import type {Input} from '../find-inputs.js'
import {loadFrom} from '../load-from.js'
import {mergedOutcome} from '../merged-outcome.js'
import type {Options, Output} from '../options.js'
import {type Outcome, type OutputFile, statusOf} from '../outcome.js'
import {ownersOf} from '../owners-of.js'
import {postIdOf} from '../post-id-of.js'
import {type ReadDocument, readDocuments} from '../read-documents.js'
import {stageFile} from '../stage-file.js'
import {writeStdout} from '../write-stdout.js'
import {arrangementOf} from './arrangement-of.js'
import {checkRewriting} from './check-rewriting.js'
import {choicesFor} from './choices-for.js'
import {copyBook} from './copy-book.js'
import {coverFor} from './cover-for.js'
import {describeChanges} from './describe-changes.js'
import {isBook} from './is-book.js'
import {lostPictures} from './lost-pictures.js'
import type {OldBook} from './old-book.js'
import {tellKept} from './tell-kept.js'
import {tellRewriting} from './tell-rewriting.js'
import {updateOldBook} from './update-old-book.js'

/**
 * Add to a book what is new in documents.
 *
 * Without anything new the book stays as it is, whoever wrote it.
 */
export async function* convertUpdate(
  inputs: readonly Input[],
  old: OldBook,
  output: Output,
  options: Options
): AsyncGenerator<Outcome> {
  const documents: ReadDocument[] = []
  for await (const document of readDocuments(inputs, options)) documents.push(document)

  const start = performance.now()
  const file = new VFile({path: old.input.path})
  const {title = old.book.title} = options
  const book = {...old.book, ...(title && {title})}
  const updated = await updateOldBook({...old, book}, documents, file)
  tellKept(updated, file)
  const changes = logUpdate(updated, old.written.updates, {date: options.sourceDate})
  const arranged = arrangeBook(updated.book, arrangementOf(old.book, options))
  const owners = ownersOf([...old.documents, ...documents], arranged)
  const load = loadFrom(owners)

  const isOld = (message: VFileMessage) => {
    const owner = owners.get(postIdOf(message))
    return owner === undefined || old.documents.includes(owner)
  }
  const isInPlace = output.type === 'file' && isBook(old, output.path)
  const mayLose = options.force || !isInPlace
  const asItWas = new VFile()
  let outputs: OutputFile[] = []
  let isDone = false
  if (changes === old.written.updates && !asksForMore(options, old)) {
    outputs = await copyBook(old, output)
    isDone = true
  } else if (await mayReplace()) {
    outputs = await write()
    isDone = outputs.length > 0
  }

  const ms = Math.round(performance.now() - start)
  const isMadeAnew = otherChoices(options, old).length > 0
  const messages = [...old.documents.flatMap(document => document.file.messages), ...file.messages]
  const toldOfOld = messages.filter(
    message => isOld(message) && (isMadeAnew || !isRepeated(message))
  )
  yield {
    input: old.input.path,
    document: old.input.path,
    status: statusOf(toldOfOld, undefined, options),
    source: 'answerbook-epub',
    outputs,
    messages: toldOfOld,
    update: isDone ? describeChanges(updated.changes) : '',
    ms
  }
  const others = file.messages.filter(message => !isOld(message))
  for (const document of documents) {
    const told = others.filter(message => owners.get(postIdOf(message)) === document)
    yield mergedOutcome(document, told, outputs, ms, options)
  }

  async function mayReplace(): Promise<boolean> {
    const before = ownersOf(old.documents, old.book)
    const rewriting = await checkRewriting(old, loadFrom(before), asItWas)
    return tellRewriting(rewriting, file, {mayLose})
  }

  async function write(): Promise<OutputFile[]> {
    const choices = choicesFor(old.written, options.exporting.epub ?? {})
    const cover = await coverFor(choices, old.written, arranged, load)
    const epub = {...choices, cover, changes}
    await checkExporting(['epub'], {exporting: {epub}})
    const context = {
      file,
      folderOf: (id: string) => owners.get(id)?.folder,
      load,
      modified: newest(old.written.modified, newestDate(arranged) ?? options.sourceDate),
      options: {...options, exporting: {...options.exporting, epub}}
    }
    // One book stays one file, whatever its device can take.
    if (output.type !== 'file') {
      const done = await exportBook(arranged, 'epub', context, writeStdout)
      return done ? [{format: 'epub', path: '<stdout>'}] : []
    }
    const {path} = output
    let isKept = false
    const done = await exportBook(arranged, 'epub', context, async pieces => {
      const staged = await stageFile(path, pieces)
      isKept = !mayLose && keepPictures()
      await (isKept ? staged.discard() : staged.commit())
    })
    return done && !isKept ? [{format: 'epub', path}] : []
  }

  /** Tell that the book is kept, if it would lose pictures for good. */
  function keepPictures(): boolean {
    const [first] = lostPictures(asItWas.messages, file.messages.filter(isOld))
    if (first) {
      const reason =
        'Unexpected pictures that would go, the book is kept as it is; add -o <file>, or --force'
      file.message(reason, {ruleId: 'output-kept', source: 'answerbook'})
    }
    return first !== undefined
  }
}

/** What the exporter tells of an old text was told when it was new. */
function isRepeated({ancestors = [], source}: VFileMessage): boolean {
  return source === '@answerbook/epub' && ancestors.some(({type}) => type === 'thread')
}

/** Whether the book is to be other than it was, new texts or not. */
function asksForMore(options: Options, old: OldBook): boolean {
  const {group, sort, title = old.book.title} = options
  const isArranged = group !== undefined || sort !== undefined
  return isArranged || title !== old.book.title || otherChoices(options, old).length > 0
}

/** Choices of the user that are not those by which the book was made. */
function otherChoices({exporting}: Options, {written}: OldBook): string[] {
  const made = choicesFor(written, {})
  const given = Object.entries(exporting.epub ?? {})
  const presets = new Map(epubOptions.map(({name, default: preset}) => [name, preset]))
  return given
    .filter(([name, value]) => value !== (made[name] ?? presets.get(name)))
    .map(([name]) => name)
}

/** A book is not older than it was, whatever its texts say. */
function newest(...dates: ReadonlyArray<string | undefined>): string | undefined {
  return dates
    .flatMap(date => (date === undefined ? [] : (toUtc(date) ?? [])))
    .sort()
    .at(-1)
}
