import {toMarkdown} from '@answerbook/markdown'
import {hexo, hugo, jekyll, pandoc} from '@answerbook/markdown-engines'
import {bookText, missingFrom, squash} from '@answerbook/testkit'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from '../parsers/book-of.js'
import {obsidian} from '../parsers/obsidian.js'
import {commonmark, gfmAndMath, markdownIt} from '../parsers/parsers.js'
import {readBooks} from './documents.js'
import {engineOf} from './engine-of.js'
import {pageText} from './page-text.js'
import {partNotes} from './part-notes.js'
import {places} from './places.js'
import {templates} from './templates.js'

const programs = [
  {flavour: 'hexo', engine: hexo},
  {flavour: 'hugo', engine: hugo},
  {flavour: 'jekyll', engine: jekyll},
  {flavour: 'pandoc', engine: pandoc}
] as const

const judges = [
  ...programs,
  {flavour: 'commonmark', engine: engineOf(commonmark)},
  {flavour: 'gfm', engine: engineOf(gfmAndMath)},
  {flavour: 'obsidian', engine: engineOf(obsidian)},
  {flavour: 'zhihu', engine: engineOf(markdownIt)}
] as const

/**
 * In cells, and everywhere for kramdown, commands stand for the pipes of formulas;
 * raised and lowered characters for what Hugo has no marks for.
 */
function asPlain(text: string): string {
  return text.replace(/\\vert\b ?/g, '|').normalize('NFKC')
}

/** A string in all places of text at once: one may end what another begins. */
function blocksOf(value: string): RootContent[] {
  return [
    {type: 'paragraph', children: [{type: 'text', value: `文 ${value}`}]},
    {type: 'paragraph', children: [{type: 'inlineCode', value}]},
    {type: 'code', value},
    {type: 'blockquote', children: [{type: 'code', value}]},
    {type: 'math', value: `x\n${value.replaceAll('%', '\\\\%')}`}
  ]
}

describe.each(judges)('what $engine.name shows of $flavour', ({flavour, engine}) => {
  it('should be all of the text, without marks that are not read', async () => {
    const books = await readBooks()
    const pages = await engine.render(
      books.map(({name, book}) => ({name, markdown: String(toMarkdown(book, {flavour}))}))
    )
    for (const [index, {name, book}] of books.entries()) {
      const {text, notes} = partNotes(book)
      const wanted = bookText(book)
      const page = pages[index]
      const got = asPlain(`${page?.title}\n${pageText(page?.html ?? '')}`)
      expect.soft(missingFrom(asPlain(bookText(text)), got), name).toEqual([])
      for (const note of notes) {
        expect.soft(missingFrom(asPlain(bookText(note)), got), `${name}: a note`).toEqual([])
      }
      if (flavour === 'obsidian') {
        expect.soft(page?.html, name).not.toMatch(/class="(?:internal|tag)|<mark>/)
      }
      for (const mark of ['**', '__', '~~', '[^']) {
        expect
          .soft(got.split(mark).length, `${name}: ${mark}`)
          .toBeLessThanOrEqual(wanted.split(mark).length)
      }
    }
  })
})

describe.each(programs)('what $engine.name shows of $flavour', ({flavour, engine}) => {
  it('should be templates as they are, all in one page', async () => {
    const book = bookOf(...templates.flatMap(blocksOf))
    const [page] = await engine.render([
      {name: 'all', markdown: String(toMarkdown(book, {flavour}))}
    ])
    expect(missingFrom(bookText(book), pageText(page?.html ?? ''))).toEqual([])
  })

  it.each(places)('should be templates as they are, in $name', async ({put, find}) => {
    const pages = await engine.render(
      templates.map(name => ({name, markdown: String(toMarkdown(put(name), {flavour}))}))
    )
    for (const page of pages)
      expect.soft(squash(find(page) ?? ''), page.name).toContain(squash(page.name))
  })
})
