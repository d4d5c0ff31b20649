import {readFileSync} from 'node:fs'
import type {Book} from '@answerbook/core'
import * as markdown from '@answerbook/markdown'
import {markdownText, squash} from '@answerbook/testkit'
import type {BlockContent, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'

const {markdownOptions, toMarkdown} = markdown
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Trees that something is to be told about, each with the text it holds. */
const troubles: ReadonlyArray<[ruleId: string, node: RootContent]> = [
  ['depth-limited', nest<BlockContent>(200, quote, line(text('字')))],
  ['html-escaped', {type: 'html', value: '<p onclick="x">字</p>'}],
  ['node-unknown', {type: 'spoiler', children: [text('字')]} as unknown as RootContent],
  ['node-unknown', {type: 'shout', value: '字'} as unknown as RootContent],
  ['note-missing', line({type: 'footnoteReference', identifier: '字'})],
  ['url-unsafe', line({type: 'link', url: 'javascript:x', children: [text('字')]})]
]

describe('@answerbook/markdown', () => {
  it('should export its function and its options', () => {
    expect(Object.keys(markdown).sort()).toEqual(['markdownOptions', 'toMarkdown'])
  })

  it('should describe each option in its readme', () => {
    for (const {name, help, default: value} of markdownOptions) {
      expect(readme).toMatch(
        new RegExp(`^\\| \`${name}\` +\\| .*\`'${value}'\` +\\| ${help} +\\|$`, 'm')
      )
    }
  })

  it('should describe each message in its readme', () => {
    const table = readme.slice(readme.indexOf('## Messages'))
    const rows = [...table.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, ruleId]) => ruleId)
    expect(rows).toEqual([...new Set(troubles.map(([ruleId]) => ruleId))])
  })
})

describe('toMarkdown', () => {
  it.each(troubles)('should tell %s, and keep the text', (ruleId, node) => {
    const file = toMarkdown(bookOf(node))
    expect(file.messages.map(message => message.ruleId)).toEqual([ruleId])
    expect(file.messages[0]?.source).toBe('@answerbook/markdown')
    expect(squash(markdownText(String(file)))).toContain('字')
  })

  it('should point at the place of what it tells', () => {
    const position = {start: {line: 3, column: 1}, end: {line: 3, column: 9}}
    const file = toMarkdown(bookOf({type: 'html', value: '<x>', position}))
    expect(file.messages[0]?.place).toEqual(position)
  })

  it('should bear marks of any depth', () => {
    const nested = nest(5_000, child => mark('strong', child), text('字'))
    expect(squash(markdownText(String(toMarkdown(bookOf(line(nested))))))).toBe('字')
  })

  it('should write no mark in a mark of its type', () => {
    const types = ['strong', 'emphasis', 'delete'] as const
    let nested = text('字')
    for (let count = 0; count < 16; count++) {
      for (const type of types) nested = mark(type, nested, text('字'))
    }
    const markdown = String(toMarkdown(bookOf(line(nested))))
    expect(markdown).toBe(`~~*<strong>${'字'.repeat(47)}</strong>字*字~~\n`)
  })

  it('should bear blocks of any depth', () => {
    const nested = nest<BlockContent>(5_000, quote, line(text('字')))
    expect(squash(markdownText(String(toMarkdown(bookOf(nested)))))).toBe('字')
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
  })
})

function nest<Node>(times: number, wrap: (node: Node) => Node, node: Node): Node {
  let result = node
  for (let count = 0; count < times; count++) result = wrap(result)
  return result
}

function mark(type: 'delete' | 'emphasis' | 'strong', ...children: PhrasingContent[]) {
  return {type, children} satisfies PhrasingContent as PhrasingContent
}

function quote(child: BlockContent): BlockContent {
  return {type: 'blockquote', children: [child]}
}

function line(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
