import {type ToMarkdownOptions, toMarkdown} from '@answerbook/markdown'
import {hexo, hugo, jekyll, pandoc} from '@answerbook/markdown-engines'
import {describe, expect, it} from 'vitest'
import {readBooks} from './documents.js'
import {attributesIn, pageText} from './page-text.js'

const programs = [
  {flavour: 'hexo', engine: hexo},
  {flavour: 'hugo', engine: hugo},
  {flavour: 'jekyll', engine: jekyll},
  {flavour: 'pandoc', engine: pandoc}
] as const

const layouts: readonly ToMarkdownOptions[] = [
  {links: 'reference'},
  {wrap: 24},
  {wrap: 1},
  {wrap: 'sentence'},
  {wrap: 24, links: 'reference', bullet: '*', fence: '~'}
]

describe.each(programs)('what $engine.name shows of $flavour', ({flavour, engine}) => {
  it.each(layouts)('should be the same, laid out by %o', async options => {
    const books = await readBooks()
    const render = (layout: ToMarkdownOptions) =>
      engine.render(
        books.map(({name, book}) => ({
          name,
          markdown: String(toMarkdown(book, {...layout, flavour}))
        }))
      )
    const plain = await render({bullet: options.bullet})
    const pages = await render(options)
    for (const [index, {name, html, title}] of pages.entries()) {
      const wanted = plain[index]
      expect.soft(title, name).toBe(wanted?.title)
      expect.soft(seen(html, options), name).toBe(seen(wanted?.html ?? '', options))
      expect
        .soft(attributesIn(html, 'a', 'href'), name)
        .toEqual(attributesIn(wanted?.html ?? '', 'a', 'href'))
      expect
        .soft(attributesIn(html, 'a', 'title'), name)
        .toEqual(attributesIn(wanted?.html ?? '', 'a', 'title'))
    }
  })
})

/** Text with its spaces; those after sentences are what was asked for. */
function seen(html: string, {wrap}: ToMarkdownOptions): string {
  // Hexo shows line feeds.
  const text = pageText(html.replace(/<br>/g, '\n')).replace(/\s+/g, ' ')
  return wrap === 'sentence' ? text.replace(/(?<=[。！？….!?”’」』）】》)\]"'])\s/g, '') : text
}
