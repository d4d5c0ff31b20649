import {type Book, readBook} from '@answerbook/core'
import {exportedTree, type ToMarkdownOptions, toMarkdown} from '@answerbook/markdown'
import {sampleBooks} from '@answerbook/testkit'
import fc from 'fast-check'
import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {arbitraryLine} from './parsers/arbitrary-line.js'
import {bookOf} from './parsers/book-of.js'
import {gfmAndMath, markdownIt} from './parsers/parsers.js'
import {arbitraryTree} from './round-trip/arbitrary-tree.js'
import {findDifference} from './round-trip/find-difference.js'
import {tries} from './round-trip/tries.js'

const layouts: ReadonlyArray<Readonly<Omit<ToMarkdownOptions, 'flavour'>>> = [
  {wrap: 'sentence', links: 'reference', bullet: '*', fence: '~'},
  {wrap: 12, links: 'reference', bullet: '+'},
  {wrap: 1, bullet: '*'}
]

const {runs, timeout} = tries(200)

describe.each(layouts)('laid out by %o', options => {
  it('any tree should be read the same', {timeout}, () => {
    fc.assert(
      fc.property(arbitraryTree({nesting: 'mdast'}), nodes => {
        expect(findDifference(bookOf(...nodes), options, ['gfm'])).toBeUndefined()
      }),
      runs
    )
  })

  it.each(sampleBooks<Book>())('the sample book $name should be read the same', ({book}) => {
    expect(findDifference(book, options)).toBeUndefined()
  })
})

describe('wrap', () => {
  it('should show the same by columns as without', {timeout}, () => {
    const nodesOfLine = arbitraryLine({marks: ['delete', 'emphasis', 'strong'], math: 'none'})
    const texts = fc.array(
      fc.constantFrom('字 ', 'word ', '- ', '# ', '1. ', '\\ ', '> ', '[^1]: ', '[x]: ')
    )
    fc.assert(
      fc.property(nodesOfLine, texts, fc.constantFrom(1, 10, 30), (nodes, words, wrap) => {
        const book = bookOf(line(...nodes, text(` ${words.join('')}`)))
        for (const parser of [markdownIt, gfmAndMath]) {
          const html = (options: ToMarkdownOptions) =>
            parser
              .toHtml(String(toMarkdown(book, options)))
              // A line feed in text is a space, and what is escaped is no address of mail.
              .replace(/[\n ]+/g, ' ')
              .replace(/<a href="mailto:[^>]*>([^<]*)<\/a>/g, '$1')
          expect(html({wrap})).toBe(html({}))
        }
      }),
      runs
    )
  })

  it('should count columns, quotes and indents with them', () => {
    const words = line(text('汉字 ab '.repeat(8)))
    const item: RootContent = {
      type: 'list',
      children: [{type: 'listItem', children: [{type: 'blockquote', children: [words]}]}]
    }
    expect(print({wrap: 16}, words)).toBe(`${'汉字 ab 汉字 ab\n'.repeat(4)}`)
    expect(print({wrap: 12}, item)).toBe(`- > 汉字 ab\n${'  > 汉字 ab\n'.repeat(7)}`)
  })

  it('should not break between Chinese characters, whatever marks are there', () => {
    const nodes: PhrasingContent[] = [
      text('中 文 '),
      {type: 'strong', children: [text('字 한 글')]}
    ]
    expect(print({wrap: 1}, line(...nodes))).toBe('中 文 **字\n한\n글**\n')
  })

  it('should leave whole what is not text', () => {
    const nodes: PhrasingContent[] = [
      {type: 'inlineCode', value: 'a b c'},
      text(' '),
      {type: 'link', url: 'https://a.cn/', title: 'd e', children: [text('f g')]},
      text(' '),
      {type: 'inlineMath', value: 'h + i'},
      text(' '),
      {type: 'image', url: '/j', alt: 'k l'}
    ]
    expect(print({wrap: 1}, line(...nodes), {type: 'heading', depth: 2, children: nodes})).toBe(
      '`a b c`\n[f g](https://a.cn/ "d e")\n$h + i$\n![k l](/j)\n\n' +
        '## `a b c` [f g](https://a.cn/ "d e") $h + i$ ![k l](/j)\n'
    )
  })

  it('should not take a link that begins a line for something else', () => {
    const link: PhrasingContent = {type: 'link', url: 'https://a.cn/', children: [text('x')]}
    const note: RootContent = {type: 'footnoteDefinition', identifier: 'n', children: [line(link)]}
    const nodes = [
      text('a '),
      link,
      text(': [b]: c '),
      {type: 'footnoteReference', identifier: 'n'}
    ]
    expect(print({wrap: 1}, line(...(nodes as PhrasingContent[]), text(': d')), note)).toBe(
      'a\n[x](https://a.cn/):\n[b]:\nc [^1]:\nd\n\n[^1]: [x](https://a.cn/)\n'
    )
  })

  it('should not leave a tag alone in a line, where it would begin a block', () => {
    const nodes: PhrasingContent[] = [{type: 'underline', children: [text(' a b')]}, text(' c')]
    expect(print({wrap: 1}, line(...nodes))).toBe('<u> a\nb</u>\nc\n')
  })

  it('should not break beside what a line feed would make a mark of', () => {
    expect(print({wrap: 1}, line(text('m(_ _)m a * b [ ] c')))).toBe('m(_ _)m\na * b\n[ ]\nc\n')
    const touching = line({type: 'strong', children: [text('a ')]}, text(' * b'))
    expect(print({wrap: 1}, touching)).toBe('**a**  * b\n')
  })

  it('should part tildes from the text above for pandoc', () => {
    const item: RootContent = {
      type: 'list',
      children: [{type: 'listItem', children: [line(text('甲')), {type: 'code', value: 'a'}]}]
    }
    const written = (fence: '`' | '~') =>
      String(toMarkdown(bookOf(item), {flavour: 'pandoc', frontMatter: 'none', fence}))
    expect(written('~')).toBe('- 甲\n\n  ~~~\n  a\n  ~~~\n')
    expect(written('`')).toBe('- 甲\n  ```\n  a\n  ```\n')
  })

  it('should escape what begins a line', () => {
    const value = 'a - b 1. c # d > e + f === --- 2) g'
    const lines = 'a \\- b 1\\. c \\# d \\> e \\+ f \\=== \\--- 2\\) g'
    expect(print({wrap: 1}, line(text(value)))).toBe(`${lines.replaceAll(' ', '\n')}\n`)
  })

  it.each([
    ['一。二！三？四……五', ['一。', '二！', '三？', '四……', '五']],
    [
      '他说：“走吧。”她（也）走了（真的。）。后来',
      ['他说：“走吧。”', '她（也）走了（真的。）。', '后来']
    ],
    ['“好！”，他说。', ['“好！”，他说。']],
    ['真的？！不会吧。。。好', ['真的？！', '不会吧。。。', '好']],
    ['版本 3.14 发布。iOS 也有。', ['版本 3.14 发布。', 'iOS 也有。']],
    [
      'J. Smith left. He (too.) sang! "Why?" No, e.g. so.',
      ['J. Smith left.', 'He (too.) sang!', '"Why?"', 'No, e.g. so.']
    ],
    ['参考了C. E. Siewert和E. E. Burniston。', ['参考了C. E. Siewert和E. E. Burniston。']],
    ['1. 不是 2. 的。', ['1\\. 不是 2.', '的。']],
    ['他说："走。"她走。', ['他说："走。"她走。']]
  ])('should give each sentence of %s a line', (value, sentences) => {
    expect(print({wrap: 'sentence'}, line(text(value)))).toBe(`${sentences.join('\n')}\n`)
  })

  it('should end sentences in marks, and after notes', () => {
    const nodes: PhrasingContent[] = [
      text('一'),
      {type: 'strong', children: [text('二。三。')]},
      text('四。'),
      {type: 'footnoteReference', identifier: 'n'},
      {type: 'emphasis', children: [text('五。')]},
      {type: 'emphasis', children: [text('，六')]},
      text('。 七。'),
      {type: 'link', url: 'https://a.cn/', children: [text('八。九。')]},
      text('十')
    ]
    const note: RootContent = {
      type: 'footnoteDefinition',
      identifier: 'n',
      children: [line(text('甲。乙。'))]
    }
    expect(
      print({wrap: 'sentence', emphasis: 'html'}, line(...nodes), note)
    ).toMatchInlineSnapshot(`
      "一**二。
      三。**
      四。[^1]
      *五。，六*。
      七。
      [八。九。](https://a.cn/)
      十

      [^1]: 甲。
          乙。
      "
    `)
  })
})

describe('links', () => {
  it('should not have the brackets before them for their label', () => {
    const link = {type: 'link', url: 'b', children: [text('1')]} as PhrasingContent
    expect(print({links: 'reference'}, line(text('[甲]'), link))).toBe('[甲\\][1][1]\n\n[1]: b\n')
    const note: PhrasingContent = {type: 'footnoteReference', identifier: 'a'}
    const notes = {type: 'footnoteDefinition' as const, identifier: 'a', children: []}
    const around = {type: 'link', url: 'b', children: [text(']'), note]} as PhrasingContent
    expect(print({links: 'reference'}, line(around), notes)).toBe(
      '[\\][^1]][1]\n\n[^1]:\n\n[1]: b\n'
    )
  })

  it('should have numbers, each address one, below the post that has it first', () => {
    const link = (url: string, ...children: PhrasingContent[]): PhrasingContent =>
      ({type: 'link', url, children}) as PhrasingContent
    const posts = [
      [
        line(
          link('https://a.cn/', text('甲')),
          link('https://b.cn/', text('[1]')),
          text('[1] [ 2 ] [x]')
        )
      ],
      [line(link('https://b.cn/', text('乙')), link('https://c.cn/', text('https://c.cn/')))]
    ]
    const book: Book = {
      type: 'book',
      version: 1,
      children: [
        {
          type: 'thread',
          id: 't',
          children: posts.map((children, index) => ({
            type: 'post',
            id: String(index),
            role: 'answer',
            children
          }))
        }
      ]
    }
    expect(String(toMarkdown(book, {links: 'reference'}))).toBe(
      '[甲][1][\\[1\\]][2]\\[1] \\[ 2 ] [x]\n\n[1]: https://a.cn/\n[2]: https://b.cn/\n\n***\n\n' +
        '[乙][2]<https://c.cn/>\n'
    )
    expect(exportedTree(book, {links: 'reference'})).toEqual(exportedTree(book))
  })
})

describe('what stands round the text', () => {
  const book: Book = {
    type: 'book',
    version: 1,
    children: [
      {
        type: 'thread',
        id: 't',
        title: '题',
        site: '站',
        children: [
          {
            type: 'post',
            id: 'p',
            role: 'answer',
            url: 'https://a.cn/',
            licence: 'CC BY 4.0',
            published: '2020-05-01T08:00:00Z',
            author: {name: '某某'},
            votes: 0,
            children: [{type: 'heading', depth: 1, children: [text('节')]}, line(text('文'))]
          }
        ]
      }
    ]
  }
  const [thread] = book.children
  const second: Book = {
    ...book,
    children: [
      {
        type: 'thread',
        id: 't',
        title: '题',
        children: [
          ...(thread?.children ?? []),
          {
            type: 'post',
            id: 'q',
            role: 'answer',
            votes: 3,
            commentCount: 0,
            children: [line(text('又'))]
          }
        ]
      }
    ]
  }
  const bodyOf = (options: ToMarkdownOptions, book_ = book) =>
    String(toMarkdown(book_, options)).replace(/^---\n.*?\n---\n\n/s, '')

  it('should be a heading and a byline', () => {
    expect(bodyOf({})).toBe('# 题\n\n某某 · 2020-05-01 · [原文](https://a.cn/)\n\n## 节\n\n文\n')
  })

  it('should shift headings, not below the last depth', () => {
    expect(bodyOf({headingShift: 1})).toMatch(/^## 题\n\n某某.*\n\n### 节\n/)
    expect(bodyOf({headingShift: 5})).toMatch(/^###### 题\n\n某某.*\n\n###### 节\n/)
    expect(bodyOf({headingShift: 2}, second)).toMatch(/^### 题\n\n#### 某某的回答\n.*\n##### 节\n/s)
  })

  it.each(['hexo', 'hugo', 'jekyll'] as const)('should leave the title to pages of %s', flavour => {
    expect(bodyOf({flavour})).not.toMatch(/^# /m)
    expect(bodyOf({flavour, title: 'heading'})).toMatch(/^# 题\n/)
    expect(bodyOf({flavour, frontMatter: 'none'})).toMatch(/^# 题\n/)
    const [thread] = book.children
    const two = {...book, children: thread ? [thread, {...thread, id: 'u'}] : []}
    expect(bodyOf({flavour}, two).match(/^# 题$/gm)).toHaveLength(2)
  })

  it('should have one title above it and in its heading, unless given another', () => {
    const titled = {...book, title: '集'}
    expect(String(toMarkdown(titled))).toMatch(/^---\ntitle: 题\n[\s\S]*\n# 题\n/)
    const given = String(toMarkdown(titled, {bookTitle: '集', title: 'front-matter'}))
    expect(given).toMatch(/^---\ntitle: 集\n[\s\S]*\n# 题\n/)
  })

  it('should leave the title to front matter that says it', () => {
    const title = 'front-matter'
    const fields = [['name', '{title:1}']] as const
    expect(bodyOf({title})).toMatch(/^某某.*\n\n## 节\n/)
    expect(bodyOf({title, frontMatter: 'none'})).toMatch(/^# 题\n/)
    expect(bodyOf({title, frontMatterFields: [['site', '{site}']]})).toMatch(/^# 题\n/)
    expect(bodyOf({title, frontMatterFields: fields})).toMatch(/^某某/)
    expect(bodyOf({title, bookTitle: '集'})).toMatch(/^# 题\n/)
  })

  it('should have the byline in a quote, or nowhere', () => {
    expect(bodyOf({byline: 'quote'})).toMatch(
      /^# 题\n\n> 某某 · 2020-05-01 · \[原文\]\(.*\)\n\n## 节/
    )
    expect(bodyOf({byline: 'none'})).toBe('# 题\n\n## 节\n\n文\n')
  })

  it('should have source and licence below', () => {
    const end = '文\n\nCC BY 4.0 · [原文](https://a.cn/)\n'
    expect(bodyOf({footer: 'source'})).toBe(`# 题\n\n某某 · 2020-05-01\n\n## 节\n\n${end}`)
    expect(bodyOf({footer: 'source', byline: 'none'})).toBe(`# 题\n\n## 节\n\n${end}`)
  })

  it('should count what there is', () => {
    expect(bodyOf({}, second)).toMatch(/\n3 赞同\n\n又\n$/)
    expect(bodyOf({}, second)).not.toMatch(/[\s]0 /)
    expect(bodyOf({counts: 'none'}, second)).not.toContain('赞同')
  })

  it('should be read again where lines of the byline are wrapped', async () => {
    const markdown = String(toMarkdown(second, {wrap: 10}))
    const read = await readBook(new VFile({value: markdown, path: 'a.md'}), {from: 'markdown'})
    expect(read.children[0]?.children[0]).toMatchObject({
      author: {name: '某某'},
      licence: 'CC BY 4.0',
      published: '2020-05-01',
      url: 'https://a.cn/'
    })
  })
})

it.each([
  {bullet: '#'},
  {byline: 'top'},
  {counts: true},
  {fence: '```'},
  {footer: null},
  {frontMatter: 'json'},
  {headingShift: 6},
  {headingShift: 0.5},
  {headingShift: '1'},
  {links: 'none'},
  {title: ''},
  {wrap: 'line'},
  {wrap: 0},
  {wrap: '-1'},
  {wrap: Number.NaN}
])('should refuse %o', options => {
  const values = options as unknown as ToMarkdownOptions
  expect(() => toMarkdown(bookOf(), values)).toThrow(
    expect.objectContaining({code: 'option-invalid'})
  )
  expect(() => exportedTree(bookOf(), values)).toThrow(
    expect.objectContaining({code: 'option-invalid'})
  )
})

it.each(['-', '*', '+'] as const)('should make no rule of bullets %s', bullet => {
  const list = (...children: RootContent[]): RootContent => ({
    type: 'list',
    children: [{type: 'listItem', children: children as never}]
  })
  const lists = [
    list(line(text('**'))),
    list(list(list())),
    list(line(text('a')), list(list(list())))
  ]
  for (const block of lists) {
    expect(findDifference(bookOf(block), {bullet})).toBeUndefined()
  }
})

it('should take columns as digits, as command lines give them', () => {
  expect(print({wrap: '1'}, line(text('a b')))).toBe('a\nb\n')
})

function print(options: ToMarkdownOptions, ...children: RootContent[]): string {
  return String(toMarkdown(bookOf(...children), options))
}

function line(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function text(value: string): PhrasingContent {
  return {type: 'text', value}
}
