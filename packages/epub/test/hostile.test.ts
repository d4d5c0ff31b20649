import type {Book} from '@answerbook/core'
import {toEpub} from '@answerbook/epub'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {toBook} from './to-book.js'

const nested = (levels: number, wrap: (child: RootContent) => object): RootContent => {
  let node: RootContent = {type: 'paragraph', children: [{type: 'text', value: '最里面'}]}
  for (let level = 0; level < levels; level++) node = wrap(node) as RootContent
  return node
}
const quote = (child: RootContent) => ({type: 'blockquote', children: [child]})

const books: Readonly<Record<string, Book>> = {
  'a title of 10,000 characters': {...toBook(), title: '长'.repeat(10_000)},
  'no title at all': {type: 'book', version: 1, children: [{type: 'thread', id: '', children: []}]},
  'strings of nothing but what is forbidden': {
    ...toBook({type: 'text', value: '\u0000\u0001'}),
    title: '\u0000',
    lang: '\ud800'
  },
  'a tree of 250 levels': toBook(nested(250, quote)),
  'lists of 250 levels': toBook(
    nested(125, child => ({type: 'list', children: [{type: 'listItem', children: [child]}]}))
  ),
  'marks of 250 levels': toBook(nested(250, child => ({type: 'strong', children: [child]}))),
  'notes that refer to each other in a circle': toBook(
    {type: 'paragraph', children: [{type: 'footnoteReference', identifier: 'a'}]},
    ...['a', 'b'].map(identifier => ({
      type: 'footnoteDefinition' as const,
      identifier,
      children: [
        {
          type: 'paragraph' as const,
          children: ['a', 'b'].map(to => ({type: 'footnoteReference' as const, identifier: to}))
        }
      ]
    }))
  ),
  'addresses that no grammar knows': toBook({
    type: 'paragraph',
    children: [
      'http://',
      'http://[::1]:80/[x]?{y}|^`\\',
      'https://例え.テスト/路径?查询#片段',
      'mailto:张三@例子 <a>',
      'tel:+86 10 [1]',
      'https://a/%%%zz%4',
      'https://user:pa ss@a/',
      'HTTPS://A/\u0000\n\t"\'<>',
      'https://a/#a#b#'
    ].map(url => ({type: 'link' as const, url, children: [{type: 'text' as const, value: url}]}))
  })
}

describe.each(Object.entries(books))('%s', (_, book) => {
  it('gives a valid book', async () => {
    const bytes = await bytesOf(book)
    checkEpub(bytes)
    expect(await verdictOf(bytes)).toEqual([])
  })
})

it('writes a link around more pictures than a call has arguments', async () => {
  const images = Array.from({length: 150_000}, () => ({type: 'image' as const, url: ''}))
  const link: RootContent = {type: 'link', url: 'https://example.com/', children: images}
  await expect(bytesOf(toBook({type: 'paragraph', children: [link]}))).resolves.toBeDefined()
})

it('keeps the text of a tree that is too deep', async () => {
  const file = await toEpub(toBook(nested(20_000, quote)))
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['depth-limited'])
  expect(file.value).toBeInstanceOf(Uint8Array)
})
