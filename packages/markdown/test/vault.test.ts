import type {Book, Figure, Post} from '@answerbook/core'
import {exportedTree, type ToMarkdownOptions, toMarkdown} from '@answerbook/markdown'
import {checkMarkdown} from '@answerbook/markdown/check'
import type {Image, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'

const imageHref = (url: string) => (url.startsWith('a') ? `assets/${url}` : undefined)

describe('pictures in a vault', () => {
  it.each([
    ['by its name', {alt: ''}, '![[a.png]]'],
    ['with its description', {alt: '茶壶，旧的'}, '![[a.png|茶壶，旧的]]'],
    ['as a link where the description has marks', {alt: 'a|b*]'}, '![a|b*\\]](assets/a.png)'],
    ['as a link where it has a title', {alt: '', title: '题'}, '![](assets/a.png "题")'],
    ['as a link where it lies elsewhere', {alt: '', url: 'b.png'}, '![](b.png)']
  ])('should be shown %s', (_, image, markdown) => {
    expect(write(picture(image), {embeds: true})).toBe(markdown)
  })

  it('should be links unless embeds are wanted, and in links', () => {
    expect(write(picture({}))).toBe('![](assets/a.png)')
    const children = [{type: 'image' as const, url: 'a.png', alt: ''}]
    const link = {type: 'link' as const, url: 'https://a.cn/', children}
    expect(write({type: 'paragraph', children: [link]}, {embeds: true})).toBe(
      '[![](assets/a.png)](https://a.cn/)'
    )
  })

  it('should not part the cells of a table', () => {
    const cell = {type: 'tableCell' as const, children: [{...image, alt: '图'}]}
    const row = {type: 'tableRow' as const, children: [cell, cell]}
    expect(write({type: 'table', children: [row]}, {embeds: true})).toBe(
      '| ![[a.png\\|图]] | ![[a.png\\|图]] |\n| --- | --- |'
    )
  })

  it('should be as small as their author wanted them', () => {
    const figure = (image: Partial<Image>): Figure => ({
      type: 'figure',
      size: 'small',
      children: [picture(image), {type: 'caption', children: [{type: 'text', value: '题'}]}]
    })
    expect(write(figure({alt: '茶壶'}))).toBe('![茶壶|300](assets/a.png)\n\n*题*')
    expect(write(figure({alt: '', width: 120}))).toBe('![|120](assets/a.png)\n\n*题*')
    expect(write(figure({alt: '茶壶'}), {embeds: true})).toBe('![[a.png|茶壶|300]]\n\n*题*')
    expect(write(figure({alt: ''}), {embeds: true})).toBe('![[a.png|300]]\n\n*题*')
    expect(write(figure({alt: '茶壶'}), {flavour: 'gfm'})).toBe('![茶壶](assets/a.png)\n\n*题*')
  })
})

describe('names of answers', () => {
  const post = (id: string, name?: string): Post => ({
    type: 'post',
    id,
    role: 'answer',
    ...(name && {author: {name}}),
    votes: 3,
    children: [{type: 'paragraph', children: [{type: 'text', value: '文'}]}]
  })
  const book = (...children: Post[]): Book => ({
    type: 'book',
    version: 1,
    children: [{type: 'thread', id: 't', title: '问', children}]
  })
  const names = (markdown: string) => markdown.match(/\S+ \^[\da-zA-Z-]+$/gm)

  it('should stand behind their headings, and stay where the order changes', () => {
    const one = names(whole(book(post('https://a.cn/1', '甲'), post('https://a.cn/2'))))
    expect(one).toEqual(
      ['甲的回答 ^answer-', '赞同 ^answer-'].map(start => expect.stringContaining(start))
    )
    const two = names(whole(book(post('https://a.cn/2'), post('https://a.cn/1', '甲'))))
    expect(two).toEqual(one?.reverse())
  })

  it('should not be where there is one answer, or where none are wanted', () => {
    expect(names(whole(book(post('1', '甲'))))).toBeNull()
    expect(names(String(toMarkdown(book(post('1'), post('2')), {flavour: 'obsidian'})))).toBeNull()
  })

  function whole(book: Book): string {
    const options = {flavour: 'obsidian', blockIds: true} as const
    const markdown = String(toMarkdown(book, options))
    expect(checkMarkdown(markdown, exportedTree(book, options))).toBeUndefined()
    return markdown
  }
})

it.each(['embeds', 'blockIds'])('%s should be refused where nothing reads them', option => {
  expect(() => toMarkdown(bookOf(), {[option]: true})).toThrow(
    expect.objectContaining({code: 'option-invalid'})
  )
})

const image: Image = {type: 'image', url: 'a.png', alt: ''}

function picture(more: Partial<Image>): Extract<RootContent, {type: 'paragraph'}> {
  return {type: 'paragraph', children: [{...image, ...more}]}
}

function write(node: RootContent, more: ToMarkdownOptions = {}): string {
  const options = {flavour: 'obsidian', frontMatter: 'none', imageHref, ...more} as const
  const markdown = String(toMarkdown(bookOf(node), options))
  expect(checkMarkdown(markdown, exportedTree(bookOf(node), options))).toBeUndefined()
  return markdown.trimEnd()
}
