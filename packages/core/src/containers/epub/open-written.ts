import {AnswerbookError} from '../../error.js'
import type {Input} from '../../input.js'
import {toLimits} from '../../to-limits.js'
import type {BookUpdate} from '../../update/book-update.js'
import {toMessage} from '../to-message.js'
import {type Archive, openArchive} from '../zip/open-archive.js'
import {epub} from './index.js'
import {readBytes, readText} from './read-member.js'
import {readPackage} from './read-package.js'
import {readUpdates} from './read-updates.js'
import {xmlElements} from './xml-elements.js'

/** What an e-book that answerbook wrote says of itself, beside its chapters. */
export interface WrittenBook {
  readonly identifier: string
  readonly title: string
  readonly lang: string
  /** Time of the last change, as ISO 8601. */
  readonly modified: string
  readonly series?: {readonly name: string; readonly index: number} | undefined
  /** Choices by which it was made, by the names of the options; checked by none. */
  readonly choices: Readonly<Record<string, boolean | number | string>>
  /** Style sheet that was added to the own one. */
  readonly css?: string | undefined
  readonly cover?: Uint8Array | undefined
  /** What updates have changed, the newest first. */
  readonly updates: readonly BookUpdate[]
  /** Paths of its content documents in the archive, but of the contents. */
  readonly documents: readonly string[]
  /**
   * Read a file of the archive.
   *
   * @throws
   *   `VFileMessage` if it is not there, or damaged.
   */
  readonly read: (path: string) => Promise<Uint8Array>
}

/** How much may be read. */
export interface OpenWrittenOptions {
  /**
   * Size in bytes of the largest file that is read.
   *
   * @defaultValue 64 MiB
   */
  readonly maxBytes?: number | undefined
}

/** What stands in a style sheet before the one that was added to it. */
const added = '/* Added by the maker of this book */\n'

/**
 * Open an e-book that answerbook wrote, to write it anew.
 *
 * Its chapters are documents, as `documentsOf` gives them.
 *
 * @param input
 *   The e-book.
 * @param options
 *   How much may be read.
 * @returns
 *   What it says of itself.
 * @throws
 *   `AnswerbookError` with code `book-unknown` for any other file; a
 *   `VFileMessage` with `archive-damaged`, `archive-limit`, `archive-encrypted`,
 *   `archive-path` or `metadata-invalid` if it cannot be read.
 */
export async function openWritten(
  input: Input,
  options: Readonly<OpenWrittenOptions> = {}
): Promise<WrittenBook> {
  const bytes = await input.read(0, Math.min(input.size, 64))
  const {path: name = 'book.epub', size} = input
  if (!epub.detect({path: name, size, bytes, text: ''})) throw unknown('is no EPUB')
  const limits = toLimits(options)
  const archive = await openArchive(input, name, limits)
  const read = (path: string) => readBytes(archive, path, limits.maxBytes)
  const book = await readPackageOf(archive)
  const {identifier, title, lang, modified, cover, style} = book
  if (book.generator !== 'answerbook') throw unknown('was made by another program')
  if (!identifier || !title || !lang || !modified) throw unknown('does not say what it is')
  const css = style === undefined ? '' : new TextDecoder().decode(await read(style))
  const place = css.indexOf(added)
  return {
    identifier,
    title,
    lang,
    modified,
    series: book.series,
    choices: readChoices(book.choices),
    css: place < 0 ? undefined : css.slice(place + added.length),
    cover: cover === undefined ? undefined : await read(cover),
    updates: await readUpdates(book.documents, read),
    documents: book.documents,
    read
  }
}

async function readPackageOf(archive: Archive) {
  const container = await xmlElements(await readText(archive, 'META-INF/container.xml'))
  const rootFile = container.find(element => element.name === 'rootfile')
  const path = rootFile?.attributes['full-path'] ?? ''
  return readPackage(await readText(archive, path), path)
}

function readChoices(json = '{}'): WrittenBook['choices'] {
  const choices = parse(json)
  if (typeof choices !== 'object' || choices === null || Array.isArray(choices)) {
    throw toMessage('metadata-invalid', 'Unexpected choices of a book that are no JSON object')
  }
  const isChoice = (value: unknown) => /^(?:boolean|number|string)$/.test(typeof value)
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => isChoice(value)))
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw toMessage('metadata-invalid', `Unexpected choices of a book that are no JSON: ${reason}`)
  }
}

function unknown(what: string): AnswerbookError {
  const reason = `Expected an EPUB that answerbook wrote, got a file that ${what}`
  return new AnswerbookError('book-unknown', reason)
}
