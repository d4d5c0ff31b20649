import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Book} from '@answerbook/core'
import {type ToEpubOptions, toVolumes} from '@answerbook/epub'
import {fixtureCases, sampleBooks} from '@answerbook/testkit'
import {afterAll, expect, it} from 'vitest'
import {bytesOf} from '../bytes-of.js'
import {loadSamples} from '../sample-pictures.js'

const jar = process.env.EPUBCHECK_JAR ?? '/usr/share/java/epubcheck.jar'
const folder = mkdtempSync(join(tmpdir(), 'epub-'))
afterAll(() => rmSync(folder, {recursive: true}))

const books = [
  ...fixtureCases(new URL('../fixtures/', import.meta.url)).map(({name, text}) => ({
    name,
    book: JSON.parse(text) as Book
  })),
  ...sampleBooks<Book>()
]

/** Each start of EPUBCheck takes seconds: most books are checked as one volume. */
const volume: Book = {
  type: 'book',
  version: 1,
  title: '合集',
  children: books.flatMap(({book}) => book.children)
}
const alone = new Set(['cover', 'english', 'every-node', 'forbidden-characters', 'no-threads'])

const [, second] = await toVolumes(volume, {volumePosts: 20})
const cases: ReadonlyArray<{name: string; book: Book; options?: ToEpubOptions}> = [
  {name: 'volume', book: volume},
  {name: 'volume-for-kindle', book: volume, options: {device: 'kindle'}},
  {name: 'volume-for-kobo', book: volume, options: {device: 'kobo'}},
  ...(second ? [{name: 'second-volume', ...second}] : []),
  ...books.filter(({name}) => alone.has(name))
]

it('has a second volume', () => {
  expect(second).toBeDefined()
})

it.each(cases)('EPUBCheck finds nothing in $name', async ({name, book, options}) => {
  const path = join(folder, `${name}.epub`)
  const report = join(folder, `${name}.json`)
  writeFileSync(path, await bytesOf(book, {...options, load: loadSamples}))
  try {
    execFileSync('java', ['-jar', jar, path, '--json', report], {stdio: 'ignore'})
  } catch {
    // A book with errors ends the program with 1; the report says which.
  }
  const {messages} = JSON.parse(readFileSync(report, 'utf8'))
  expect(messages).toEqual([])
})
