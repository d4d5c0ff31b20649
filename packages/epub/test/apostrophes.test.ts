import {expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {toBook} from './to-book.js'
import {unpackChapters} from './unpack.js'

const wordsIn = async (value: string, lang: string) => {
  const book = toBook({type: 'paragraph', children: [{type: 'text', value}]})
  const texts = [...unpackChapters(await bytesOf(book, {lang})).values()].join('')
  return [...texts.matchAll(/<span class="word">([^<]*)</g)].map(([, word]) => word)
}

it.each([
  ['他说 it’s 好，rock’n’roll 也好', ['it’s', 'rock’n’roll']],
  ['L’été à l’ombre', ['L’été', 'l’ombre']],
  ['他说‘好’，the ‘good’ one', []],
  ["straight: don't", []],
  ['1’2', []]
])('narrows the apostrophes of %s', async (value, words) => {
  expect(await wordsIn(value, 'zh-CN')).toEqual(words)
  expect(await wordsIn(value, 'ja')).toEqual(words)
  expect(await wordsIn(value, 'en')).toEqual([])
})

it('reads a long word without an apostrophe once', async () => {
  expect(await wordsIn(`${'a'.repeat(1_000_000)} ’`, 'zh-CN')).toEqual([])
})
