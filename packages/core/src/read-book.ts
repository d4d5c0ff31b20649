import type {Code} from 'mdast'
import type {VFile} from 'vfile'
import {checkFile} from './check-file.js'
import {cleanStrings} from './clean-strings.js'
import {AnswerbookError} from './error.js'
import {stateLanguages} from './language/state-languages.js'
import {makePost} from './make-post.js'
import {makeThread} from './make-thread.js'
import {ownNotes} from './own-notes.js'
import type {ReadResult, Source, SourceFile} from './source.js'
import {decode} from './sources/decode.js'
import {guessedEncodings} from './sources/encoding/guessed-encodings.js'
import {toEncoding} from './sources/encoding/to-encoding.js'
import {type Fields, textField} from './sources/fields.js'
import {type FrontMatterLimits, partFrontMatter, type Unread} from './sources/front-matter.js'
import {html} from './sources/html/index.js'
import {sources as known} from './sources/index.js'
import {markdown} from './sources/markdown/index.js'
import {parseJson} from './sources/parse-json.js'
import {tellUnfinished} from './sources/tell-unfinished.js'
import {fail} from './tell.js'
import {tellLostCharacters} from './tell-lost-characters.js'
import type {Book, Post} from './tree.js'
import {uniteThreads} from './unite/unite-threads.js'
import {withoutAbsent} from './without-absent.js'

declare module 'vfile' {
  interface DataMap {
    /** Encoding that the bytes of the document were read in, as `TextDecoder` takes it. */
    encoding: string
    /** What is known of a document from where it was found, as front matter names it. */
    fields: Fields
    /** Name of the source that read the document. */
    source: string
  }
}

/** How to read a document. */
export interface ReadBookOptions {
  /**
   * Encoding of documents that are bytes without byte order mark, by any label
   * of the Web's encoding standard; detected if absent.
   */
  readonly encoding?: string | undefined
  /** Largest front matter that is read. */
  readonly frontMatter?: Readonly<FrontMatterLimits> | undefined
  /** Name of the source to read as; detected if absent. */
  readonly from?: string | undefined
  /** Sources beside the built-in ones. */
  readonly sources?: readonly Source[] | undefined
}

/**
 * Read a document into a book.
 *
 * @param file
 *   Document, as text or bytes; receives the messages of the README's table.
 *   One that holds nothing readable is failed: the call throws that message.
 * @param options
 *   How to read it.
 * @returns
 *   Book with the threads that the document holds.
 * @throws
 *   `AnswerbookError` with code `input-invalid` if `file` is none,
 *   `source-unknown` if `from` names no source, `option-invalid` if `encoding`
 *   is no label; a `VFileMessage` with `answer-missing`, `encoding-unsupported`,
 *   `input-empty`, `input-binary`, `json-invalid`, `json-unknown` or
 *   `tree-invalid` if nothing can be read.
 */
export async function readBook(
  file: VFile,
  options: Readonly<ReadBookOptions> = {}
): Promise<Book> {
  checkFile(file)
  const {encoding: label, from, frontMatter, sources = []} = options
  const all = [...sources, ...known]
  const forced = from === undefined ? undefined : findSource(all, from)
  const encoding = label === undefined ? undefined : findEncoding(label)

  const text = decode(file, {encoding})
  const {unread, bodyLine, fields, body} = await partFrontMatter(text, file, frontMatter)
  const json = body === text ? parseJson(text, file) : undefined
  const input: SourceFile = {
    vfile: file,
    text,
    json,
    fields: {...file.data.fields, ...fields},
    body,
    bodyStart: {line: bodyLine, column: 1}
  }
  const source = forced ?? all.find(candidate => candidate.detect(input)) ?? html
  if (source === html && json !== undefined) failUnknown(json, file)
  file.data.source = source.name
  const read = await source.read(input)
  if (json === undefined && source !== markdown) tellUnfinished(input)
  // A book was stated once: it is the same when it is read again.
  const stated = read.isStated ? read : complete(read, input)
  const {tree, lost} = cleanStrings(keepUnread(stated, unread))
  tellLostCharacters(file, lost)
  const {title, lang, threads} = tree
  // After cleaning, which may make two identifiers one.
  return withoutAbsent({type: 'book', version: 1, title, lang, children: ownNotes(threads)})
}

/** State what sources need not care about. */
function complete(read: ReadResult, {fields, vfile}: SourceFile): ReadResult {
  const declared = textField(fields, 'lang') ?? textField(fields, 'language')
  const {threads, ...others} = stateLanguages(read, declared)
  return {...others, threads: read.isLaidOut ? threads : uniteThreads(threads, vfile)}
}

function findEncoding(label: string): string {
  const encoding = toEncoding(label)
  if (encoding !== undefined) return encoding
  const names = ['utf-8', ...guessedEncodings, 'iso-2022-jp'].map(name => `\`${name}\``).join(', ')
  throw new AnswerbookError(
    'option-invalid',
    `Unexpected encoding \`${label}\`, expected one such as ${names}`
  )
}

function findSource(sources: readonly Source[], name: string): Source {
  const source = sources.find(candidate => candidate.name === name)
  if (source) return source
  const names = sources.map(candidate => `\`${candidate.name}\``).join(', ')
  throw new AnswerbookError('source-unknown', `Unexpected source \`${name}\`, expected ${names}`)
}

function failUnknown(json: unknown, file: VFile): never {
  const keys = Object.keys(Object(json))
  const found = Array.isArray(json) ? `a list of ${json.length}` : keys.slice(0, 8).join(', ')
  const reason = `Unexpected JSON of a kind that is not known, with ${found || 'nothing'}; expected a book, or what a site's API answers`
  fail(file, 'json-unknown', reason)
}

/** Put front matter that was not understood before the text, as code. */
function keepUnread(result: ReadResult, unread: Unread | undefined): ReadResult {
  if (unread === undefined || unread.text.trim() === '') return result
  const code: Code = {type: 'code', lang: unread.language, value: unread.text.trimEnd()}
  const [first, ...others] = result.threads
  const [post, ...posts] = first?.children ?? []
  const kept: Post = post
    ? {...post, children: [code, ...post.children]}
    : makePost({role: 'article', children: [code]}, first?.title)
  const thread = first ?? makeThread({children: []})
  return {...result, threads: [{...thread, children: [kept, ...posts]}, ...others]}
}
