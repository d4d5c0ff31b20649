import type {Book, Load, Post} from '@answerbook/core'
import {epubOptions, streamEpub, type ToEpubOptions, toEpub} from '@answerbook/epub'
import type {Paragraph} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {loadSamples} from './sample-pictures.js'
import {toBook} from './to-book.js'
import {unpack, unpackChapters} from './unpack.js'

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{type: 'text', value}]
})

async function textOf(name: string, book: Book, options?: ToEpubOptions): Promise<string> {
  return unpackChapters(await bytesOf(book, options)).get(`OEBPS/${name}`) ?? ''
}

it('has the defaults that it declares', async () => {
  // An empty one depends on other options.
  const fixed = epubOptions.filter(option => option.default !== '')
  const declared = Object.fromEntries(fixed.map(option => [option.name, option.default]))
  const book = toBook(paragraph('正文'))
  expect(await bytesOf(book, declared)).toEqual(await bytesOf(book))
})

it.each([
  {lang: '中文'},
  {modified: 'gestern'},
  {modified: '2021-02-30'},
  {indent: 'no'},
  {seriesIndex: -1},
  {seriesIndex: Number.NaN},
  {seriesIndex: 1.234},
  {css: '@import "other.css";'},
  {css: '@\\69mport "other.css";'},
  {css: 'p {background: url(https://site.example/1.png)}'},
  {css: 'p {background: u\\72l("1.png")}'},
  {css: 'p {--picture: url(1.png)}'},
  {css: 'p {background: -webkit-image-set("1.png" 1x)}'},
  {css: '@font-face {font-family: a; src: url(data:font/ttf;base64,AA)}'},
  {css: 'p {color}'},
  {css: 'p {color: red}}'},
  {css: 'p {color: red'},
  {css: '@media screen {p {color: red}'},
  {css: 'p {color: red} /* and'},
  {css: 'p::before {content: "and'},
  {css: 'p {&:hover {color: red}}'},
  {css: 'div {p {color: red}}'},
  {css: ':is(h1, h2) {color: red}'},
  {css: 'p {--own: {color: red}}'},
  {css: '<style>'}
])('refuses %o', async options => {
  const run = toEpub(toBook(), options as ToEpubOptions)
  await expect(run).rejects.toMatchObject({code: 'option-invalid'})
})

it('tells where a style sheet cannot be read', async () => {
  const run = toEpub(toBook(), {css: 'p {\n  color: url(a);\n}'})
  await expect(run).rejects.toThrow('got `url(a)` in line 2, column 10')
})

it('adds the style sheet of the caller to the own one', async () => {
  const css = 'p:after {content: "url(not one)"}'
  const own = await textOf('style.css', toBook())
  expect(await textOf('style.css', toBook(), {css})).toBe(
    `${own}\n/* Added by the maker of this book */\n${css}`
  )
})

it('says of what series a book is', async () => {
  const text = await textOf('content.opf', toBook(), {series: '问 & 答', seriesIndex: 2.5})
  expect(text).toContain('<meta property="belongs-to-collection" id="series">问 &amp; 答</meta>')
  expect(text).toContain('<meta refines="#series" property="group-position">2.5</meta>')
  expect(text).toContain('<meta name="calibre:series_index" content="2.5"/>')
})

it('lets a formula that may be wider than the page be scrolled within its line', async () => {
  const formula = (value: string) => ({type: 'inlineMath' as const, value})
  const text = await textOf(
    'chapter-0001.xhtml',
    toBook({type: 'paragraph', children: [formula('a+b'), formula('a+'.repeat(20))]})
  )
  expect(text.match(/<span class="math" tabindex="0"><math/g)).toHaveLength(1)
  expect(text.match(/<p class="ragged">/g)).toHaveLength(1)
})

it('sets tables of many columns in smaller type', async () => {
  const columns = (count: number) => ({
    type: 'table' as const,
    children: [
      {
        type: 'tableRow' as const,
        children: Array.from({length: count}, () => ({
          type: 'tableCell' as const,
          children: [{type: 'text' as const, value: '格'}]
        }))
      }
    ]
  })
  const text = await textOf('chapter-0001.xhtml', toBook(columns(4), columns(5)))
  expect(text.match(/<table(?: class="[^"]*")?/g)).toEqual(['<table', '<table class="wide"'])
})

describe('vertical', () => {
  it('turns pages from the right, with numbers of two digits upright', async () => {
    const book = toBook(paragraph('2021 年 11 月 14 日，12:30，共 3.14 倍，<99>'))
    const text = await textOf('content.opf', book, {vertical: true})
    expect(text).toContain('<spine toc="ncx" page-progression-direction="rtl">')
    expect(text).toContain('schema:accessibilityFeature">verticalWriting<')
    expect(await textOf('style.css', book, {vertical: true})).toContain('vertical-rl')
    const chapter = await textOf('chapter-0001.xhtml', book, {vertical: true})
    expect(chapter.match(/(?<=<span class="tcy">)\d+/g)).toEqual(['11', '14', '99'])
  })

  it('sets long code and long tables from top to bottom, for they would not fit a page', async () => {
    const lines = (count: number) => ({
      type: 'code' as const,
      lang: 'js',
      value: Array(count).fill('f()').join('\n')
    })
    const rows = (count: number) => ({
      type: 'table' as const,
      children: Array.from({length: count}, () => ({
        type: 'tableRow' as const,
        children: [{type: 'tableCell' as const, children: [{type: 'text' as const, value: '11'}]}]
      }))
    })
    const book = toBook(lines(12), lines(13), rows(12), rows(13))
    const chapter = await textOf('chapter-0001.xhtml', book, {vertical: true})
    expect(chapter.match(/<(?:pre|table)(?: class="[^"]*")?/g)).toEqual([
      '<pre class="language-js"',
      '<pre class="language-js long"',
      '<table',
      '<table class="long"'
    ])
    expect(chapter.match(/class="tcy"/g)).toHaveLength(13)
    expect(await textOf('chapter-0001.xhtml', book)).not.toContain('long')
  })

  it('leaves no trace in other books', async () => {
    for (const name of ['content.opf', 'style.css', 'chapter-0001.xhtml']) {
      expect(await textOf(name, toBook(paragraph('11')))).not.toMatch(/vertical-rl|tcy|"rtl"/)
    }
  })
})

it('lists the authors of a large book as contributors', async () => {
  const [thread] = toBook().children
  const [post] = thread?.children ?? []
  if (!thread || !post) throw new Error('Expected a post')
  const children = Array.from({length: 13}, (_, index) => ({
    ...post,
    id: String(index),
    author: {name: `作者${index}`}
  }))
  const text = await textOf('content.opf', {...toBook(), children: [{...thread, children}]})
  expect(text.match(/<dc:creator /g)).toHaveLength(1)
  expect(text.match(/<dc:contributor /g)).toHaveLength(13)
})

it('refuses before it gives or loads anything', async () => {
  const given: unknown[] = []
  const load: Load = async url => {
    given.push(url)
    return {missing: ''}
  }
  const book = toBook({type: 'paragraph', children: [{type: 'image', url: '1.png'}]})
  const run = async () => {
    for await (const piece of streamEpub(book, {load, lang: '!!'})) given.push(piece)
  }
  await expect(run()).rejects.toMatchObject({code: 'option-invalid'})
  expect(given).toEqual([])
})

it('ignores a language of the document that cannot be one', async () => {
  const text = await textOf('content.opf', {...toBook(), lang: '简体 中文'})
  expect(text).toContain('<dc:language>zh-CN</dc:language>')
})

it('takes title, language and time from the caller first', async () => {
  const options = {title: 'A & B', lang: 'en_GB', modified: '2020-05-06T07:08:09+08:00'}
  const text = await textOf('content.opf', {...toBook(), title: '书', lang: 'zh'}, options)
  expect(text).toContain('<dc:title id="main-title">A &amp; B</dc:title>')
  expect(text).toContain('<dc:language>en-GB</dc:language>')
  expect(text).toContain('<meta property="dcterms:modified">2020-05-05T23:08:09Z</meta>')
})

describe('indent', () => {
  const prose = paragraph('长'.repeat(60))
  const line = paragraph('短')

  it.each([
    ['auto', [prose], 'indent'],
    ['auto', [line, line], ''],
    ['auto', [], ''],
    ['indent', [line], 'indent'],
    ['block', [prose], '']
  ] as const)('`%s` looks at %# as it should', async (indent, nodes, style) => {
    const text = await textOf('chapter-0001.xhtml', toBook(...nodes), {indent})
    expect(/<body(?: class="(\w+)")?>/.exec(text)?.[1] ?? '').toBe(style)
  })
})

it('identifies a book by its sources, not by its text', async () => {
  const idOf = async (book: Book) =>
    /urn:uuid:[\da-f-]+/.exec(await textOf('content.opf', book))?.[0]
  const id = await idOf(toBook())
  expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(await idOf(toBook(paragraph('更多')))).toBe(id)
  expect(await idOf({...toBook(), children: []})).not.toBe(id)
})

it('tells texts apart by what they are, not by what they answer', async () => {
  const [thread] = toBook().children
  const idOf = async (...posts: Array<Partial<Post>>) => {
    const children = posts.map(post => ({...thread?.children[0], ...post}) as Post)
    const one = {...thread, type: 'thread' as const, id: 'thread', children}
    const text = await textOf('content.opf', {type: 'book', version: 1, children: [one]})
    return /urn:uuid:[\da-f-]+/.exec(text)?.[0]
  }
  const urls = [
    'https://site.example/question/1/answer/2',
    'https://site.example/question/1/answer/3'
  ]
  const books = [[{id: 'a'}], [{id: 'b'}], [{id: 'a'}, {id: 'b'}], ...urls.map(url => [{url}]), []]
  const ids = await Promise.all(books.map(posts => idOf(...posts)))
  expect(new Set(ids).size).toBe(books.length)
  expect(await idOf({id: 'changed', url: urls[0]})).toBe(ids[3])
})

it('streams the same bytes as it collects, and tells on the file given', async () => {
  const book = toBook({type: 'math', value: '\\nosuch'}, paragraph('正文'))
  const file = new VFile()
  const pieces: Uint8Array[] = []
  for await (const piece of streamEpub(book, {file, load: loadSamples})) pieces.push(piece)
  expect(new Uint8Array(Buffer.concat(pieces))).toEqual(await bytesOf(book))
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['math-failed'])
})

it('asks no clock and no time zone', async () => {
  const book = toBook(paragraph('正文'))
  const [thread] = book.children
  if (thread) thread.saved = '2022-03-04T05:06:07'
  const first = await bytesOf(book)
  const zone = process.env.TZ
  process.env.TZ = 'Asia/Shanghai'
  expect(await bytesOf(book)).toEqual(first)
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

it('begins each part with a page, and nests its chapters in the contents', async () => {
  const [thread] = toBook(paragraph('正文')).children
  if (!thread) throw new Error('Expected a thread')
  const children = ['甲', '甲', '乙'].map((part, index) => ({...thread, id: `${index}`, part}))
  const texts = unpackChapters(await bytesOf({...toBook(), children}))
  const nav = texts.get('OEBPS/toc.xhtml') ?? ''
  const [, contents = ''] = /<nav epub:type="toc".*?(<ol>.*?)<\/nav>/s.exec(nav) ?? []
  const depths = [...contents.matchAll(/<ol>|<\/ol>|<li><a href="([gt])/g)].map(
    ([tag, kind]) => kind ?? tag
  )
  const inner = (count: number) => ['<ol>', ...Array(count).fill('t'), '</ol>']
  expect(depths).toEqual(['<ol>', 'g', ...inner(2), 'g', ...inner(1), '</ol>'])
  const parts = [...texts].filter(([name]) => /^OEBPS\/g\w{12}\.xhtml$/.test(name))
  expect(parts.map(([, text]) => /<h1[^>]*>(.*)<\/h1>/.exec(text)?.[1])).toEqual(['甲', '乙'])
  expect(parts[0]?.[1]).toContain('epub:type="part" role="doc-part"')
})

it('leaves the files of other answers as they are when a book grows', async () => {
  const [thread] = toBook().children
  const [post] = thread?.children ?? []
  if (!thread || !post) throw new Error('Expected a post')
  const answer = (id: string, text: string): Post => ({
    ...post,
    id,
    author: {name: id},
    children: [paragraph(text), {type: 'footnoteDefinition', identifier: '1', children: []}]
  })
  const bookOf = (...children: Post[]): Book => ({...toBook(), children: [{...thread, children}]})
  const [a, b, c] = [answer('甲', '短'), answer('乙', '长'.repeat(90)), answer('丙', '短')]
  const before = unpack(await bytesOf(bookOf(a, c)))
  const after = unpack(await bytesOf(bookOf(a, b, c)))
  const answers = [...before].filter(([name]) => /-p\w{12}\.xhtml$/.test(name))
  expect(answers).toHaveLength(2)
  for (const [name, text] of answers) expect(after.get(name)).toBe(text)
})
