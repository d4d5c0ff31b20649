import {readFileSync} from 'node:fs'
import type {Book} from '@answerbook/core'
import {saveImages, toMarkdown} from '@answerbook/markdown'
import {markdownText, squash} from '@answerbook/testkit'
import type {BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, TableRow} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {nest} from './parsers/nest.js'

/** What is told of pictures, each with an address. */
const missing: ReadonlyArray<[ruleId: string, url: string]> = [
  ['image-missing', 'a.png'],
  ['image-remote', 'https://a.cn/a.png']
]

/** Trees that something is to be told about, each with the text it holds. */
const troubles: ReadonlyArray<[ruleId: string, node: RootContent]> = [
  [
    'blocks-lost',
    {
      type: 'table',
      children: [row({type: 'list', children: [item('字')]}, {type: 'math', value: 'x'})]
    }
  ],
  [
    'depth-limited',
    nest<BlockContent>(200, child => ({type: 'blockquote', children: [child]}), line(text('字')))
  ],
  ['html-escaped', {type: 'html', value: '<p onclick="x">字</p>'}],
  ['mark-lost', line({type: 'html', value: '<b>'}, text('字'))],
  ['node-unknown', {type: 'spoiler', children: [text('字')]} as unknown as RootContent],
  ['node-unknown', {type: 'shout', value: '字'} as unknown as RootContent],
  ['note-missing', line({type: 'footnoteReference', identifier: '字'})],
  ['url-unsafe', line({type: 'link', url: 'javascript:x', children: [text('字')]})]
]

/** What is told for a place without HTML. */
const lost: ReadonlyArray<[ruleId: string, node: RootContent]> = [
  ['blocks-lost', {type: 'table', children: [row({type: 'code', value: '字'})]}],
  ['code-changed', {type: 'code', value: '字 {{< a'}],
  ['mark-lost', line({type: 'underline', children: [text('字')]})],
  ['mark-lost', line({type: 'superscript', children: [text('字')]})],
  ['mark-lost', line({type: 'html', value: '<kbd>'}, text('字'), {type: 'html', value: '</kbd>'})],
  // Without its tag, which its asterisks cannot stand for.
  ['mark-lost', line(text('a'), {type: 'strong', children: [text('·字')]})]
]

describe('messages', () => {
  it('should describe each message in its readme', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const table = readme.slice(readme.indexOf('## Messages'))
    const rows = [...table.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, ruleId]) => ruleId)
    const rules = [...troubles, ...missing, ...lost].map(([ruleId]) => ruleId)
    expect(rows).toEqual([...new Set(rules)].sort())
  })

  it.each(troubles)('should tell %s, and keep the text', (ruleId, node) => {
    const file = toMarkdown(bookOf(node))
    expect(file.messages.map(message => message.ruleId)).toEqual([ruleId])
    expect(file.messages[0]?.source).toBe('@answerbook/markdown')
    expect(squash(markdownText(String(file)))).toContain('字')
  })

  it.each(lost)('should tell %s for Hugo, and keep the text', (ruleId, node) => {
    const file = toMarkdown(bookOf(node), {flavour: 'hugo'})
    expect(file.messages).toMatchObject([{ruleId, source: '@answerbook/markdown'}])
    expect(file.messages[0]?.ancestors).toHaveLength(2)
    expect(squash(String(file))).toContain('字')
  })

  it.each(missing)('should tell %s', async (ruleId, url) => {
    const file = new VFile()
    await saveImages(bookOf(line({type: 'image', url})), () => undefined, {file})
    expect(file.messages).toMatchObject([{ruleId, source: '@answerbook/markdown'}])
  })

  it('should point at the place of what it tells', () => {
    const position = {start: {line: 3, column: 1}, end: {line: 3, column: 9}}
    const file = toMarkdown(bookOf({type: 'html', value: '<x>', position}))
    expect(file.messages[0]?.place).toEqual(position)
  })

  it('should name the thread and the post that each is about', () => {
    const children = troubles.map(([, node]) => node)
    const post = (id: string) => ({type: 'post' as const, id, role: 'answer' as const, children})
    const book: Book = {
      type: 'book',
      version: 1,
      children: [
        {type: 'thread', id: 's', children: [post('甲'), post('乙')]},
        {type: 'thread', id: 't', children: [post('丙')]}
      ]
    }
    expect(toMarkdown(book).messages.map(({ruleId, ancestors}) => [ruleId, ancestors])).toEqual(
      book.children.flatMap(thread =>
        thread.children.flatMap(post => troubles.map(([ruleId]) => [ruleId, [thread, post]]))
      )
    )
  })
})

function row(...cell: RootContent[]): TableRow {
  return {type: 'tableRow', children: [{type: 'tableCell', children: cell as never}]}
}

function item(value: string): ListItem {
  return {type: 'listItem', children: [line(text(value))]}
}

function line(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
