import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Book, documentsOf, type Load, readBook} from '@answerbook/core'
import {type ToEpubOptions, toEpub} from '@answerbook/epub'
import {epubEntries, sampleBooks} from '@answerbook/testkit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
/** Every second picture is missing. */
const loadSome: Load = async url =>
  url.length % 2 === 0 ? {bytes: png, type: 'image/png'} : {missing: 'it is one of those'}

const choices: ReadonlyArray<ToEpubOptions> = [
  {},
  {load: loadSome, chapters: 'thread'},
  {load: loadSome, vertical: true, lang: 'en'}
]

describe.each(sampleBooks<Book>())('the book $name', ({book}) => {
  it.each(choices)('is written again as it was, %o', async options => {
    const read = await readBook(new VFile(JSON.stringify(book)))
    await expectSameChapters(read, options)
  })
})

it.each(documentsIn(join(root, 'examples'), 99))('%s is written again as it was', async path => {
  await expectSameDocument(path)
})

const corpus = join(root, '../shared/corpus')
if (existsSync(corpus)) {
  const folders = readdirSync(corpus).filter(name => statSync(join(corpus, name)).isDirectory())
  const paths = folders.flatMap(name => documentsIn(join(corpus, name), 5))
  it.each(paths)('%s is written again as it was', async path => {
    await expectSameDocument(path)
  })
}

function documentsIn(folder: string, count: number): string[] {
  const names = readdirSync(folder).filter(name => statSync(join(folder, name)).isFile())
  return names
    .sort()
    .slice(0, count)
    .map(name => join(folder, name))
}

async function expectSameDocument(path: string): Promise<void> {
  const value = readFileSync(path)
  let count = 0
  for await (const {file} of documentsOf(new VFile({path, value}))) {
    // What holds no answer makes no book.
    const book = await readBook(file).catch(() => undefined)
    if (book) await expectSameChapters(book, {})
    if (++count === 20) return
  }
}

/** Write a book, read it back, write what was read: the chapters are the same bytes. */
async function expectSameChapters(book: Book, options: ToEpubOptions): Promise<void> {
  const first = await toEpub(book, options)
  const threads: Book['children'] = []
  const loads = new Map<string, Load | undefined>()
  for await (const {file, load} of documentsOf(first)) {
    const chapter = await readBook(file)
    expect(file.messages.map(String)).toEqual([])
    for (const thread of chapter.children) {
      threads.push(thread)
      for (const {id} of thread.children) loads.set(id, load)
    }
  }
  const again = await toEpub(
    {type: 'book', version: 1, children: threads},
    {
      ...options,
      lang: options.lang ?? book.lang,
      load: async (url, request) =>
        (await loads.get(request.from)?.(url, request)) ?? {missing: 'it is not in the book'}
    }
  )
  expect(chaptersOf(again)).toEqual(chaptersOf(first))
}

function chaptersOf({value}: VFile): Array<readonly [string, string]> {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : (value ?? [])
  return [...epubEntries(Uint8Array.from(bytes))]
    .filter(([name]) => /^OEBPS\/t[\da-f]{12}/.test(name))
    .map(([name, entry]) => [name, new TextDecoder().decode(entry)])
}
