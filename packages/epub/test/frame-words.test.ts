import type {Book, BookUpdate, Post, Thread} from '@answerbook/core'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {unpack} from './unpack.js'

const post = (number: number): Post => ({
  type: 'post',
  id: `p${number}`,
  role: 'answer',
  author: {name: `A${number}`},
  published: `2024-01-0${number}`,
  votes: 3,
  children: [{type: 'paragraph', children: [{type: 'inlineMath', value: 'x'}]}]
})
const thread = (number: number): Thread => ({
  type: 'thread',
  id: `t${number}`,
  title: `T${number}`,
  children: [post(number), {...post(number), id: `q${number}`, author: {name: 'B'}}]
})
const updates: BookUpdate[] = [
  {
    number: 1,
    date: '2024-02-03',
    changes: (['added', 'updated', 'kept'] as const).map(kind => ({kind, id: 'x'}))
  }
]

/** What a reader sees of the pages around the chapters, and hears. */
async function wordsOf(lang: string): Promise<readonly string[]> {
  const book: Book = {type: 'book', version: 1, lang, children: [thread(1), thread(2)]}
  const bytes = await bytesOf(book, {changes: updates})
  checkEpub(bytes)
  expect(await verdictOf(bytes)).toEqual([])
  const files = unpack(bytes)
  const names = ['title', 'toc', 'authors', 'colophon', 'changes']
  const pages = names.map(name => files.get(`OEBPS/${name}.xhtml`) ?? '').map(bodyOf)
  const [, summary = ''] =
    /accessibilitySummary">([^<]*)</.exec(files.get('OEBPS/content.opf') ?? '') ?? []
  const all = [...pages, summary].join('\n')
  const words = all.match(/[^\s<>"][^<>"\n]*/g) ?? []
  return [...new Set(words)].filter(word => !/^[\dABT–· -]+$/.test(word))
}

/** Text and names of a page. */
function bodyOf(xhtml: string): string {
  const body = xhtml.slice(xhtml.indexOf('<body'))
  const names = [...body.matchAll(/ aria-label="([^"]*)"/g)].map(([, name]) => name)
  return [body.replace(/<[^>]*>/g, '\n'), ...names].join('\n')
}

describe('pages around the chapters are in the language of the book', () => {
  it.each(['zh-CN', 'zh-TW', 'ja', 'en', 'fr'])('%s', async lang => {
    await expect((await wordsOf(lang)).join('\n')).toMatchFileSnapshot(`frame-words/${lang}.txt`)
  })
})
