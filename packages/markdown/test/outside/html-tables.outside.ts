import {toMarkdown} from '@answerbook/markdown'
import {hexo, hugo, jekyll, pandoc} from '@answerbook/markdown-engines'
import {squash} from '@answerbook/testkit'
import type {PhrasingContent, RootContent, Table} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bookOf} from '../parsers/book-of.js'
import {attributesIn, pageText} from './page-text.js'
import {templates} from './templates.js'

const programs = [
  {flavour: 'hexo', engine: hexo},
  {flavour: 'hugo', engine: hugo},
  {flavour: 'jekyll', engine: jekyll},
  {flavour: 'pandoc', engine: pandoc}
] as const

/** What is read as Markdown in a line, or where a line begins. */
const signs = [
  '*a* **b** ~~c~~ _d_ `e` $f$ $$g$$ ==h==',
  '[a](b) ![c](d) [e]{.f} [^1] [[g]] [h]: i',
  '# a',
  '- a',
  '+ a',
  '1. a',
  '(1) a',
  '> a',
  '| a | b |',
  ': a',
  '% a',
  '{: .a}',
  '{::comment}a{:/}',
  '\\alpha \\* C:\\dir',
  'a -- b --- c... "d" \'e\'',
  '<b>a</b> <!-- c --> &amp; &copy; &#42;',
  '@a a@b.cn ~a~ ^b^ :smile: a_b_c',
  '---',
  '```',
  '//a.cn/ https://a.cn/?b=c&d=e'
]

/** A table whose second cell holds blocks, each with the string. */
function tableOf(value: string): Table {
  const text: PhrasingContent = {type: 'text', value}
  const blocks: RootContent[] = [
    {type: 'paragraph', children: [text]},
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: [{type: 'paragraph', children: [{type: 'strong', children: [text]}]}]
        },
        {type: 'listItem', children: [{type: 'paragraph', children: [{type: 'inlineCode', value}]}]}
      ]
    },
    {type: 'code', lang: 'js', value: `a\n\n${value}\nb`},
    {
      type: 'blockquote',
      children: [{type: 'paragraph', children: [{type: 'text', value: `引 ${value}`}]}]
    },
    {
      type: 'paragraph',
      children: [
        {type: 'link', url: 'https://a.cn/', title: value, children: [text]},
        {type: 'image', url: 'https://a.cn/b.png', alt: value, title: value}
      ]
    }
  ]
  return {
    type: 'table',
    children: [
      {type: 'tableRow', children: [{type: 'tableCell', children: [{type: 'text', value: '头'}]}]},
      {type: 'tableRow', children: [{type: 'tableCell', children: blocks as never}]}
    ]
  }
}

describe.each(programs)('what $engine.name shows of blocks in a cell', ({flavour, engine}) => {
  it('should be their text as it is', async () => {
    const values = [...templates, ...signs]
    const pages = await engine.render(
      values.map(name => ({name, markdown: String(toMarkdown(bookOf(tableOf(name)), {flavour}))}))
    )
    for (const {name, html} of pages) {
      const text = squash(pageText(html))
      expect.soft(text.split(squash(name)).length - 1, name).toBe(6)
      if (flavour === 'hugo') continue
      expect.soft(attributesIn(html, 'a', 'title'), name).toEqual([name])
      expect.soft(attributesIn(html, 'img', 'alt'), name).toEqual([name])
      expect.soft(attributesIn(html, 'img', 'title'), name).toEqual([name])
      for (const element of ['table', 'ul', 'pre', 'blockquote']) {
        expect.soft(html, name).toContain(`<${element}`)
      }
    }
  })
})
