import {readFileSync} from 'node:fs'
import type {Book} from '@answerbook/core'
import * as markdown from '@answerbook/markdown'
import type {Paragraph, PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'

const {markdownOptions, toMarkdown} = markdown
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
