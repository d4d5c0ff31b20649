import {readFileSync} from 'node:fs'
import type {Book} from '@answerbook/core'
import * as markdown from '@answerbook/markdown'
import type {Paragraph, PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'

const {exportedTree, markdownOptions, toMarkdown} = markdown
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('@answerbook/markdown', () => {
  it('should export its functions and its options', () => {
    expect(Object.keys(markdown).sort()).toEqual([
      'exportedTree',
      'indexNotes',
      'markdownOptions',
      'parseFrontMatter',
      'readingOf',
      'saveImages',
      'toMarkdown'
    ])
  })

  it('should describe each option in its readme', () => {
    for (const {name, help, default: value} of markdownOptions) {
      const code = typeof value === 'string' ? `'${value}'` : String(value)
      expect(readme).toContain(
        `default ${code === "'`'" ? `\`\` ${code} \`\`` : `\`${code}\``} | ${help}`
      )
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'))
    }
  })
})

describe('toMarkdown', () => {
  it('should write no mark in a mark of its type', () => {
    const types = ['strong', 'emphasis', 'delete'] as const
    let nested = text('字')
    for (let count = 0; count < 16; count++) {
      for (const type of types) nested = mark(type, nested, text('字'))
    }
    const markdown = String(toMarkdown(bookOf(line(nested))))
    expect(markdown).toBe(`~~***${'字'.repeat(47)}**字*字~~\n`)
  })

  it('should say which answer was accepted', () => {
    const book = bookOf(line(text('字')))
    for (const post of book.children.flatMap(({children}) => children)) post.accepted = true
    const markdown = String(toMarkdown({...book, lang: 'zh-Hans'}))
    expect(markdown).toContain('已采纳')
  })

  it('should leave cells empty that show nothing', () => {
    const cell = (...children: PhrasingContent[]) => ({type: 'tableCell' as const, children})
    const children = [cell({type: 'html', value: '</b>'}), cell(text(' ')), cell(text('字'))]
    const table = {type: 'table' as const, children: [{type: 'tableRow' as const, children}]}
    const book = bookOf(table)
    expect(String(toMarkdown(book))).toBe('| | | 字 |\n| --- | --- | --- |\n')
    expect(String(toMarkdown(book, {flavour: 'commonmark'}))).toBe(
      '<table><thead><tr><th></th><th></th><th>字</th></tr></thead></table>\n'
    )
  })

  it.each([
    ['one that is not closed', ['<b>', '字'], '字'],
    ['one that closes nothing', ['字', '</b>'], '字'],
    ['none of a pair', ['<b>', '字', '</b>'], '<b>字</b>'],
    [
      'one that ends in a pair',
      ['<b>', '甲', '<kbd>', '乙', '</b>', '丙', '</kbd>'],
      '<b>甲乙</b>丙'
    ],
    ['one before a pair of its kind', ['<b>', '甲', '<b>', '乙', '</b>'], '甲<b>乙</b>'],
    ['one between spaces', ['甲 ', '<b>', ' 乙'], '甲 乙']
  ])('should leave out of tags %s', (_, parts, markdown) => {
    const children = parts.map(
      (value): PhrasingContent => (value.startsWith('<') ? {type: 'html', value} : text(value))
    )
    const book = bookOf(line(...children))
    expect(String(toMarkdown(book))).toBe(`${markdown}\n`)
    expect(exportedTree(book)).toEqual(exportedTree(bookOf(...exportedTree(book).children)))
  })

  it('should pair no tags over the end of what holds one, nor over a block', () => {
    const open: PhrasingContent = {type: 'html', value: '<b>'}
    const close: PhrasingContent = {type: 'html', value: '</b>'}
    const inMark = line(mark('strong', open, text('甲')), text('乙'), close)
    expect(String(toMarkdown(bookOf(inMark)))).toBe('**甲**乙\n')
    const link: PhrasingContent = {type: 'link', url: 'https://a.cn/', children: [open, text('甲')]}
    expect(String(toMarkdown(bookOf(line(link, close))))).toBe('[甲](https://a.cn/)\n')
    const cut = {
      ...line(),
      children: [open, text('甲'), {type: 'thematicBreak'}, text('乙'), close]
    }
    expect(String(toMarkdown(bookOf(cut as Paragraph)))).toBe('甲\n\n***\n\n乙\n')
  })

  it('should give the same nodes where each tag has its partner', () => {
    const tags = ['<b>', '</b>'].map((value): PhrasingContent => ({type: 'html', value}))
    const whole = line(...tags.slice(0, 1), text('字'), ...tags.slice(1))
    expect(exportedTree(bookOf(whole)).children[0]).toBe(whole)
  })

  it('should number notes over the whole file', () => {
    const post = (id: string) => ({
      type: 'post' as const,
      id,
      role: 'answer' as const,
      children: [
        line(text(id), {type: 'footnoteReference', identifier: 'x'}),
        {
          type: 'footnoteDefinition' as const,
          identifier: 'X',
          children: [line(text(`注${id}`))]
        }
      ]
    })
    const book: Book = {
      type: 'book',
      version: 1,
      children: [{type: 'thread', id: 't', children: [post('甲'), post('乙')]}]
    }
    expect(String(toMarkdown(book))).toBe('甲[^1]\n\n[^1]: 注甲\n\n***\n\n乙[^2]\n\n[^2]: 注乙\n')
  })

  it('should write what it calls things in the language of the book', () => {
    const book: Book = {...bookOf(line(text('A'))), lang: 'en'}
    const [thread] = book.children
    const [post] = thread?.children ?? []
    if (post) Object.assign(post, {url: 'https://a.cn/', truncated: true})
    expect(String(toMarkdown(book, {frontMatter: 'none'}))).toBe(
      '[Original](https://a.cn/)\n\nA\n\n*Only the beginning of this text was saved.*\n'
    )
    expect(String(toMarkdown(book, {frontMatter: 'none', lang: 'zh-CN'}))).toBe(
      '[原文](https://a.cn/)\n\nA\n\n*原文未完，此处只保存了开头。*\n'
    )
  })
})

function mark(type: 'delete' | 'emphasis' | 'strong', ...children: PhrasingContent[]) {
  return {type, children} satisfies PhrasingContent as PhrasingContent
}

function line(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
