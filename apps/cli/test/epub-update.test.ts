import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Post} from '@answerbook/core'
import {epubEntries, makeZip} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {
  allNodes,
  answer,
  bytesIn,
  chaptersOf,
  entriesOf,
  jsonOf,
  makeBook,
  picture,
  png,
  words
} from './books-to-update.js'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

function run(cwd: string, ...args: string[]) {
  return runCli(['new.json', '--epub-update', 'book.epub', ...args], {cwd})
}

describe('a book of 500 answers with 5 new ones', () => {
  const old = Array.from({length: 500}, (_, index) =>
    answer(index + 1, `${words}${index}`, {
      children: index % 100 === 7 ? [...allNodes, picture] : []
    })
  )
  const more = Array.from({length: 5}, (_, index) => answer(600 + index, `${words}新 ${index}`))
  const newer = answer(3, `${words}2，还有后文`, {updated: '2024-03-01', children: [picture]})
  const poorer = answer(4, words.slice(0, 20))
  const cwd = makeBook(jsonOf(...old), jsonOf(...old.slice(9, 300), ...more, newer, poorer))
  const before = entriesOf(cwd)
  const {code, stderr} = run(cwd)
  const after = entriesOf(cwd)

  it('leaves the other chapters and their pictures byte-equal', () => {
    expect(code).toBe(0)
    const chapters = chaptersOf(before)
    const changed = [...chapters].filter(([path, text]) => after.get(path) !== text)
    const [only, ...others] = changed.map(([path]) => path)
    expect(others).toEqual([])
    expect(before.get(only ?? '')).toContain('"url":"https://www.zhihu.com/question/3"')
    expect(chaptersOf(after).size).toBe(chapters.size + 5)
  })

  it('tells what it keeps, and lists what it changes', () => {
    expect(stderr).toContain(
      'book.epub: 5 new, 1 newer or fuller, 1 kept, for the other text is poorer\n'
    )
    expect(stderr).toContain('1 document, 1 file, 1 message (text-kept 1)')
    expect(stderr).not.toContain('post-repeated')
    const page = Buffer.from(after.get('OEBPS/changes.xhtml') ?? '', 'latin1').toString()
    expect(page.match(/(?<=<h[23]>).*(?=<\/h)|(?<=<li>).*(?=<\/li>)/g)?.map(plain)).toEqual([
      '第 1 次更新（2024-03-01）',
      '新增',
      '第 600 问？ · 作者 600',
      '第 601 问？ · 作者 601',
      '第 602 问？ · 作者 602',
      '第 603 问？ · 作者 603',
      '第 604 问？ · 作者 604',
      '已更新',
      '第 3 问？ · 作者 3',
      '保留原文：另一份不如原有的完整',
      '第 4 问？ · 作者 4'
    ])
  })

  it('keeps identifier, title and the order of the book', () => {
    const field = (text: string | undefined, name: string) =>
      new RegExp(`<${name}[^>]*>[^<]*`).exec(text ?? '')?.[0]
    const [first, second] = [before, after].map(entries => entries.get('OEBPS/content.opf'))
    expect(field(second, 'dc:identifier')).toBe(field(first, 'dc:identifier'))
    expect(field(second, 'meta property="dcterms:modified"')).toContain('2024-03-01')
    const spine = (text = '') => text.match(/(?<=idref=")t[\da-f]{12}[^"]*/g) ?? []
    expect(spine(second).slice(0, 500)).toEqual(spine(first))
  })

  it('is not written again where nothing is new', () => {
    const bytes = bytesIn(cwd)
    const {mtimeMs} = statSync(join(cwd, 'book.epub'))
    const again = run(cwd)
    expect(again).toMatchObject({code: 0, stdout: ''})
    expect(again.stderr).toContain('book.epub: nothing new, 1 kept')
    expect(bytesIn(cwd)).toBe(bytes)
    expect(statSync(join(cwd, 'book.epub')).mtimeMs).toBe(mtimeMs)
    expect(run(cwd, '-o', 'copy.epub').code).toBe(0)
    expect(bytesIn(cwd, 'copy.epub')).toBe(bytes)
    expect(readdirSync(cwd).sort()).toEqual([
      'book.epub',
      'copy.epub',
      'new.json',
      'old.json',
      'p.png'
    ])
  })
})

function plain(markup: string): string {
  return markup.replace(/<[^>]*>/g, '')
}

it('keeps the choices of the book, unless they are given again', () => {
  const css = join(makeFolder({'own.css': 'p {color: red}'}), 'own.css')
  const cwd = makeBook(
    jsonOf(answer(1, words)),
    jsonOf(answer(2, words)),
    ...['--title', '书名', '--epub-series', '丛书', '--epub-series-index', '3'],
    ...['--epub-chapters', 'thread', '--epub-vertical', '--epub-css', css],
    ...['--epub-cover', join(makeFolder({'p.png': png}), 'p.png')]
  )
  const before = entriesOf(cwd)
  expect(run(cwd).code).toBe(0)
  const after = entriesOf(cwd)
  expect(after.get('OEBPS/style.css')).toBe(before.get('OEBPS/style.css'))
  const lines =
    /^<(?:dc:title|meta name="calibre|meta name="answerbook|meta name="cover|spine|dc:identifier).*$/gm
  const [first, second] = [before, after].map(entries =>
    entries.get('OEBPS/content.opf')?.match(lines)
  )
  expect(first).toHaveLength(7)
  expect(second).toEqual(first)

  expect(run(cwd, '--title', '新名').code).toBe(0)
  const opf = Buffer.from(entriesOf(cwd).get('OEBPS/content.opf') ?? '', 'latin1').toString()
  expect(opf).toContain('>新名</dc:title>')
})

it('makes the book by other choices where they are given', () => {
  const files = {'own.css': 'p {color: red}', 'none.css': ''}
  const own = makeFolder(files)
  const cwd = makeBook(
    jsonOf(answer(1, '公式', {children: [{type: 'math', value: 'x^2'}]})),
    jsonOf(answer(1, '公式')),
    ...['--epub-css', join(own, 'own.css'), '--epub-cover', 'auto']
  )
  const before = entriesOf(cwd)
  const given = ['--epub-series', '丛书', '--epub-lang', 'zh-Hant', '--epub-device', 'kindle']
  const args = [...given, '--epub-css', join(own, 'none.css'), '--epub-cover', 'none']
  expect(run(cwd, ...args).code).toBe(0)
  const after = entriesOf(cwd)
  const opf = Buffer.from(after.get('OEBPS/content.opf') ?? '', 'latin1').toString()
  expect(opf).toContain('<meta name="calibre:series" content="丛书"/>')
  expect(opf).toContain('<dc:language>zh-Hant</dc:language>')
  expect(opf).toContain('media-type="image/png"')
  expect(before.has('OEBPS/cover.xhtml')).toBe(true)
  expect(after.has('OEBPS/cover.xhtml')).toBe(false)
  expect(before.get('OEBPS/style.css')).toContain('red')
  expect(after.get('OEBPS/style.css')).not.toContain('red')

  const bytes = bytesIn(cwd)
  expect(run(cwd, ...given, '-v').stdout).toBe('')
  expect(bytesIn(cwd)).toBe(bytes)
})

describe('a book in parts', () => {
  const by = (number: number, name: string, day: string) =>
    answer(number, words + number, {author: {name}, published: `${day}T08:00:00Z`})
  const old = jsonOf(
    by(1, '甲', '2024-01-01'),
    by(2, '乙', '2024-02-02'),
    by(3, '甲', '2024-02-03')
  )
  const fresh = jsonOf(by(4, '乙', '2024-01-04'), by(5, '丙', '2024-03-05'))
  const layoutOf = (cwd: string) => {
    const [contents = ''] = /<nav epub:type="toc".*?<\/nav>/s.exec(textIn(cwd, 'toc.xhtml')) ?? []
    return contents.match(/(?<=href="[gt][^>]*>)[^<]+/g)?.map(title => title.replace('的回答', ''))
  }
  const textIn = (cwd: string, name: string) =>
    Buffer.from(entriesOf(cwd).get(`OEBPS/${name}`) ?? '', 'latin1').toString()

  it.each([
    [['--group', 'author'], '甲 一 三 乙 二 四 丙 五'],
    [['--group', 'month'], '2024 年 1 月 一 四 2024 年 2 月 二 三 2024 年 3 月 五'],
    [
      ['--group', 'month', '--sort', 'newest'],
      '2024 年 3 月 五 2024 年 2 月 三 二 2024 年 1 月 四 一'
    ]
  ])('keeps them, and puts new texts where they belong: %j', (args, layout) => {
    const cwd = makeBook(old, fresh, ...args)
    expect(run(cwd).code).toBe(0)
    const titles = layoutOf(cwd)?.map(
      title => '零一二三四五'[Number(/第 (\d) 问/.exec(title)?.[1])] ?? title
    )
    expect(titles?.join(' ')).toBe(layout)
  })
})

it('is not written again where it is to be as it is', () => {
  const given = ['--epub-series', '丛书', '--epub-indent', 'auto', '--epub-device', 'kindle']
  const cwd = makeBook(jsonOf(answer(1, words)), jsonOf(answer(1, words)), ...given)
  const {mtimeMs} = statSync(join(cwd, 'book.epub'))
  expect(run(cwd, ...given).stderr).toBe('book.epub: nothing new\n')
  expect(statSync(join(cwd, 'book.epub')).mtimeMs).toBe(mtimeMs)
  const bytes = bytesIn(cwd)
  expect(run(cwd, ...given, '--epub-series-index', '2').code).toBe(0)
  expect(bytesIn(cwd)).not.toBe(bytes)
})

describe('a picture that the device does not show', () => {
  const webp = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64')
  const image: Post['children'][number] = {
    type: 'paragraph',
    children: [{type: 'image', url: 'w.webp', alt: '图'}]
  }
  const toKindle = ['--epub-device', 'kindle']
  const make = (...options: string[]) => {
    const files = {'w.webp': webp, 'old.json': jsonOf(answer(1, words, {children: [image]}))}
    const cwd = makeFolder({...files, 'new.json': jsonOf(answer(2, words))})
    const args = ['old.json', '-o', 'book.epub', '--epub-device', 'koreader', ...options]
    expect(runCli(args, {cwd}).stderr).not.toContain('image-missing')
    return cwd
  }

  it('does not go for good unless that is asked for', () => {
    const cwd = make()
    const bytes = bytesIn(cwd)
    const {code, stderr} = run(cwd, ...toKindle, '-v')
    expect(code).toBe(1)
    expect(stderr).toMatch(/image-missing.*output-kept/s)
    expect(bytesIn(cwd)).toBe(bytes)
    expect(readdirSync(cwd)).toHaveLength(4)

    expect(run(cwd, ...toKindle, '-o', 'kindle.epub').stderr).toContain('image-missing 1')
    expect(bytesIn(cwd)).toBe(bytes)
    expect(run(cwd).code).toBe(0)
    expect([...chaptersOf(entriesOf(cwd)).keys()].join()).toContain('.webp')
    expect(run(cwd, ...toKindle, '--force').code).toBe(0)
    expect([...chaptersOf(entriesOf(cwd)).keys()].join()).not.toContain('.webp')
  })

  it('is refused as a cover, by the name of the option', () => {
    const cwd = make('--epub-cover', 'w.webp')
    const {code, stderr} = run(cwd, ...toKindle)
    expect(code).toBe(2)
    expect(stderr).toContain('Expected --epub-cover to be a JPEG, PNG or GIF')
    expect(run(cwd, ...toKindle, '--epub-cover', 'none', '--force').code).toBe(0)
  })
})

it('gets no cover from new texts', () => {
  const cover = 'p.png'
  const cwd = makeBook(
    jsonOf(answer(1, words)),
    jsonOf({...answer(2, words), cover}),
    ...['--epub-cover', 'none']
  )
  const picture = makeBook(jsonOf(answer(1, words)), jsonOf({...answer(2, words), cover}))
  for (const folder of [cwd, picture]) {
    expect(run(folder).code).toBe(0)
    expect(entriesOf(folder).has('OEBPS/cover.xhtml')).toBe(false)
  }
})

it('gets a cover where it is asked for, and loses none that no document has any more', () => {
  const cover = 'p.png'
  const old = jsonOf(answer(1, words))
  const coverOf = (folder: string) => entriesOf(folder).get('OEBPS/cover.xhtml')

  const bare = makeBook(old, jsonOf({...answer(2, words), cover}))
  expect(run(bare, '--epub-cover', 'picture').code).toBe(0)
  expect(coverOf(bare)).toBeDefined()

  const cwd = makeBook(jsonOf({...answer(1, words), cover}), jsonOf(answer(2, words)))
  const before = coverOf(cwd)
  expect(before).toBeDefined()
  expect(run(cwd, '--title', '新名', '--epub-cover', 'picture').code).toBe(0)
  const pictureIn = (page = '') => /images\/\S+/.exec(page)?.[0]
  expect(pictureIn(coverOf(cwd))).toBe(pictureIn(before))
})

it('has a cover that says what the book is called now, if it was made from that', () => {
  const coverOf = (folder: string) => {
    const entries = entriesOf(folder)
    const [path] = /images\/[^"]+/.exec(entries.get('OEBPS/cover.xhtml') ?? '') ?? []
    return Buffer.from(entries.get(`OEBPS/${path}`) ?? '', 'latin1').toString('base64')
  }
  const make = () =>
    makeBook(
      jsonOf(answer(1, words)),
      jsonOf(answer(2, words)),
      ...['--title', '旧名', '--epub-cover', 'auto']
    )
  const [cwd, other] = [make(), make()]
  const before = coverOf(cwd)
  expect(before).not.toBe('')
  expect(run(cwd, '--title', '新名').code).toBe(0)
  expect(coverOf(cwd) === before).toBe(false)
  expect(run(other, '--title', '新名', '--epub-cover', 'auto').code).toBe(0)
  expect(coverOf(cwd) === coverOf(other)).toBe(true)
})

it('lists what earlier updates have changed below what this one has', () => {
  const cwd = makeBook(jsonOf(answer(1, words)), jsonOf(answer(2, words)))
  expect(run(cwd).code).toBe(0)
  writeFileSync(join(cwd, 'new.json'), jsonOf(answer(3, words, {published: '2024-06-01'})))
  expect(run(cwd).code).toBe(0)
  const page = Buffer.from(entriesOf(cwd).get('OEBPS/changes.xhtml') ?? '', 'latin1').toString()
  expect(page.match(/(?<=<h2>).*(?=<\/h2>)/g)).toEqual([
    '第 2 次更新（2024-06-01）',
    '第 1 次更新（2024-01-02）'
  ])
})

it('keeps a text whose pictures are in the book where those of a newer one are not', () => {
  const cwd = makeBook(
    jsonOf(answer(1, words, {updated: '2024-02-01', children: [picture]})),
    jsonOf(
      answer(1, `${words}还有后文。`, {
        updated: '2024-03-01',
        children: [{type: 'paragraph', children: [{type: 'image', url: 'gone.png'}]}]
      })
    )
  )
  const before = chaptersOf(entriesOf(cwd))
  expect(run(cwd).stderr).toContain('text-kept')
  expect(chaptersOf(entriesOf(cwd))).toEqual(before)
})

it('makes up a new title where the old one was made up', () => {
  const cwd = makeBook(jsonOf(answer(1, words)), jsonOf(answer(2, words)))
  expect(run(cwd).code).toBe(0)
  const opf = Buffer.from(entriesOf(cwd).get('OEBPS/content.opf') ?? '', 'latin1').toString()
  expect(opf).toContain('>《第 1 问？》等 2 篇</dc:title>')
})

describe('a book that is not as it was written', () => {
  const edit = (from: string, to: string) => {
    const cwd = makeBook(jsonOf(answer(1, words)), jsonOf(answer(2, words)))
    const members = [...epubEntries(Uint8Array.from(readFileSync(join(cwd, 'book.epub'))))]
    const edited = members.map(([name, entry]) => {
      const text = new TextDecoder().decode(entry)
      return {name, content: text.replace(from, to), method: name === 'mimetype' ? 0 : 8}
    })
    writeFileSync(join(cwd, 'book.epub'), makeZip(edited))
    return cwd
  }

  it('is written again in the form of this version, if the words are the same', () => {
    const cwd = edit('<p>这', '<p class="mine">这')
    const {code, stderr} = run(cwd, '-v')
    expect(code).toBe(0)
    expect(stderr).toContain('chapter-rewritten')
    expect(entriesOf(cwd).has('OEBPS/changes.xhtml')).toBe(true)
  })

  it('is kept where words would go, unless that is asked for', () => {
    const cwd = edit('<article', '<p>后来加的一句话。</p>\n<article')
    const bytes = bytesIn(cwd)
    const {code, stderr} = run(cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('output-kept')
    expect(bytesIn(cwd)).toBe(bytes)
    expect(run(cwd, '-o', 'other.epub').code).toBe(0)
    expect(bytesIn(cwd)).toBe(bytes)
    expect(run(cwd, '--force').code).toBe(0)
    expect(entriesOf(cwd).has('OEBPS/changes.xhtml')).toBe(true)
  })

  it.each([
    ['a head that is not closed', `"}}}'/>`, `"}'/>`, 'metadata-invalid'],
    [
      'a page of another maker',
      'id="title" href="title.xhtml"',
      'id="title" href="colo.xhtml"',
      'archive-damaged'
    ]
  ])('is read as far as it goes: %s', (_, from, to, rule) => {
    const cwd = edit(from, to)
    const bytes = bytesIn(cwd)
    const {code, stderr} = run(cwd, '-v')
    if (code === 2) expect(bytesIn(cwd)).toBe(bytes)
    else expect(stderr).toContain(rule)
  })
})

describe('what is no book of ours', () => {
  const member = (name: string, content: string, method = 8) => ({name, content, method})
  const mimetype = member('mimetype', 'application/epub+zip', 0)
  const container = member(
    'META-INF/container.xml',
    '<container><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>'
  )
  const opf = (rest: string) =>
    member('content.opf', `<package unique-identifier="i"><metadata>${rest}</metadata></package>`)
  const ours =
    '<meta name="generator" content="answerbook"/><dc:identifier id="i">urn:x</dc:identifier><dc:title>题</dc:title><dc:language>zh-CN</dc:language><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>'

  it.each<[string, string | Uint8Array | undefined, RegExp]>([
    ['no file', undefined, /no such file/],
    ['no archive', '字', /is no EPUB/],
    ['another archive', makeZip([member('a.md', '字')]), /is no EPUB/],
    ['half of a book', makeZip([mimetype]).subarray(0, 60), /Unexpected/],
    ['a book of another maker', makeZip([mimetype, container, opf('')]), /another program/],
    [
      'a book whose pages lead out of it',
      makeZip([
        mimetype,
        member('META-INF/container.xml', '<rootfile full-path="../content.opf"/>'),
        {name: '../content.opf', content: ours}
      ]),
      /leads out/
    ],
    [
      'a book that is small and holds much',
      makeZip([mimetype, container, member('content.opf', ' '.repeat(2 ** 24 - 1))]),
      /times as many/
    ],
    [
      'a book whose choices are none',
      makeZip([
        mimetype,
        container,
        opf(`${ours}<meta name="answerbook:choices" content="{&quot;device&quot;:&quot;x&quot;}"/>`)
      ]),
      /choice that cannot be met: Expected --epub-device/
    ],
    [
      'a book whose choices are no JSON',
      makeZip([mimetype, container, opf(`${ours}<meta name="answerbook:choices" content="{"/>`)]),
      /no JSON/
    ]
  ])('is refused, and stays: %s', (_, content, reason) => {
    const cwd = makeFolder({
      'new.json': jsonOf(answer(1, words)),
      ...(content !== undefined && {'book.epub': content})
    })
    const {code, stderr} = run(cwd)
    expect(code).toBe(2)
    expect(stderr).toMatch(/Cannot update book\.epub/)
    expect(stderr).toMatch(reason)
    const names = content === undefined ? ['new.json'] : ['book.epub', 'new.json']
    expect(readdirSync(cwd).sort()).toEqual(names)
  })

  it.each([
    [['-t', 'md'], /Unexpected md/],
    [['-o', 'out/'], /Unexpected folder/],
    [['-o', 'out/', '--split', 'post'], /Unexpected folder/],
    [['--name', '{title}'], /drop --name/],
    [['--epub-volume-posts', '2'], /--epub-volume-posts with --epub-update, which writes one book/],
    [['--epub-volume-size', '2'], /drop it, or bind all answers anew by --merge/]
  ])('nor does it go with %s', (args, reason) => {
    const {code, stderr} = run(makeFolder({'new.json': jsonOf(answer(1, words))}), ...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(reason)
  })
})
