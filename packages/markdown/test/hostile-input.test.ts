import type {Book} from '@answerbook/core'
import {toMarkdown} from '@answerbook/markdown'
import {markdownText, squash} from '@answerbook/testkit'
import type {BlockContent, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from './parsers/book-of.js'
import {nest} from './parsers/nest.js'

/** More than can be arguments of one call. */
const many = 150_000

describe('depth', () => {
  it('of marks should not matter', () => {
    const nested = nest<PhrasingContent>(
      5_000,
      child => ({type: 'strong', children: [child]}),
      text('字')
    )
    expect(squash(markdownText(String(toMarkdown(bookOf(line(nested))))))).toBe('字')
  })

  it('of blocks should not matter', () => {
    const nested = nest<BlockContent>(5_000, quote, line(text('字')))
    expect(squash(markdownText(String(toMarkdown(bookOf(nested)))))).toBe('字')
  })
})

describe('any number', () => {
  it('of texts that touch should be written as one, with one space where they have two', () => {
    const touching = repeat(text(' 字 ')).slice(0, many / 10)
    expect(textOf(line(...touching))).toBe('字'.repeat(many / 10))
    expect(String(toMarkdown(bookOf(line(...touching.slice(0, 3)))))).toBe('字 字 字\n')
  })

  it('of rows should be written', () => {
    const cell = {type: 'tableCell' as const, children: [text('字')]}
    const row = {type: 'tableRow' as const, children: [cell]}
    const table = {type: 'table' as const, children: repeat(row)}
    expect(textOf(table)).toBe('字'.repeat(many))
  })

  it('of blocks in a note that nothing refers to should be written', () => {
    const children = repeat(line(text('字')))
    expect(textOf({type: 'footnoteDefinition', identifier: 'x', children})).toBe('字'.repeat(many))
  })

  it('of tags that close nothing should be left out', () => {
    const tags = ['<b>', '</i>', '字', '</b>'].flatMap(value =>
      repeat<PhrasingContent>({type: value === '字' ? 'text' : 'html', value})
    )
    expect(markdownOf({type: 'paragraph', children: tags})).toBe(
      `${'<b>'.repeat(many)}${'字'.repeat(many)}${'</b>'.repeat(many)}\n`
    )
  })

  it('of nodes in a mark that HTML spells should be written', () => {
    const children = repeat(text('（')).flatMap(node => [node, {type: 'break' as const}])
    const mark: PhrasingContent = {type: 'strong', children: [...children, text('（')]}
    expect(textOf(line(text('字'), mark, text('字')))).toBe(`字${'（'.repeat(many + 1)}字`)
  })

  it('of nodes deeper than is written should leave its text', () => {
    const lines: Paragraph = {type: 'paragraph', children: repeat(text('字'))}
    const deep = nest<BlockContent>(60, quote, lines)
    expect(textOf(deep)).toBe('字'.repeat(many))
  })
})

// Squared, these lengths are more than any test may take.
describe('any length', () => {
  it('of space in a URL should be escaped', () => {
    const url = `a${' '.repeat(300_000)}b`
    expect(markdownOf(line({type: 'link', url, children: [text('字')]}))).toBe(
      `[字](a${'%20'.repeat(300_000)}b)\n`
    )
  })

  it('of underscores should be text', () => {
    const value = `字a${'_'.repeat(300_000)}a字`
    expect(textOf(line(text(value)))).toBe(value)
  })

  it('of blank lines should be taken off code', () => {
    const code: RootContent = {type: 'code', value: `${' \n'.repeat(8_000_000)}  字`}
    expect(markdownOf(code)).toBe('```\n  字\n```\n')
  })

  it('of titles should be written', () => {
    const title = '字'.repeat(20_000_000)
    const book: Book = {...bookOf(line(text('文'))), title}
    expect(String(toMarkdown(book)) === `---\ntitle: "${title}"\n---\n\n文\n`).toBe(true)
  })
})

function markdownOf(node: RootContent): string {
  return String(toMarkdown(bookOf(node)))
}

function textOf(node: RootContent): string {
  return squash(markdownText(markdownOf(node)))
}

function repeat<Node>(node: Node): Node[] {
  return Array.from({length: many}, () => node)
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
