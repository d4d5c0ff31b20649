import {readBook} from '@answerbook/core'
import {makeZip, type ZipMember} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {documentsIn} from './documents-in.js'

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64')
const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a b/book.opf"/></rootfiles></container>'
const packageOf = (items: string, metadata = '') =>
  `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>${items}</package>`
const item = (id: string, href: string, rest = '') =>
  `<item id="${id}" href="${href}" media-type="application/xhtml+xml" ${rest}/>`
const items = `<manifest>${item('n', 'nav.xhtml', 'properties="nav"')}${item('b', '%E4%BA%8C.xhtml')}${item('a', '../one.xhtml')}<item id="p" href="p.png" media-type="image/png"/></manifest><spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/><itemref idref="p"/><itemref idref="a"/></spine>`

function makeEpub(members: readonly ZipMember[]): Uint8Array {
  const mimetype = {name: 'mimetype', content: 'application/epub+zip', method: 0}
  return makeZip([mimetype, {name: 'META-INF/container.xml', content: container}, ...members])
}

const texts: readonly ZipMember[] = [
  {name: 'one.xhtml', content: '<html><title>一</title><p>一</p></html>'},
  {name: 'a b/二.xhtml', content: '<html><p><img src="p.png"/>二</p></html>', flags: 0x800},
  {name: 'a b/nav.xhtml', content: '<p>目录</p>'},
  {name: 'a b/p.png', content: png},
  {name: 'other.html', content: '<p>不在书里</p>'}
]

describe('a book of another maker', () => {
  it('gives its texts in the order of reading, with their pictures', async () => {
    const book = makeEpub([{name: 'a b/book.opf', content: packageOf(items)}, ...texts])
    const found = await documentsIn('in/x.epub', book)
    expect(found.map(({path, rules}) => [path, ...rules])).toEqual([
      ['in/x.epub/a b/二.xhtml'],
      ['in/x.epub/one.xhtml']
    ])
    const loaded = await found[0]?.load?.('p.png', {from: 'x', accept: []})
    expect(loaded).toMatchObject({type: 'image/png'})
    expect(found[1] && (await readBook(found[1].file))).toMatchObject({children: [{title: '一'}]})
  })

  it('gives what is there where something is missing', async () => {
    const book = makeEpub([{name: 'a b/book.opf', content: packageOf(items)}, ...texts.slice(1)])
    expect(await documentsIn('x.epub', book)).toMatchObject([
      {path: 'x.epub/a b/二.xhtml', rules: []},
      {path: 'x.epub/one.xhtml', rules: ['archive-damaged']}
    ])
  })
})

describe('a book of ours', () => {
  const chapter = (title: string) =>
    `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html lang="zh-CN">\n<body>\n<section epub:type="chapter" role="doc-chapter" aria-labelledby="t111111111111">\n<h1 id="t111111111111">${title}</h1>\n<article class="post" id="p111111111111">\n<p>字</p>\n</article>\n</section>\n</body>\n</html>`
  const about =
    '<dc:publisher>知乎</dc:publisher><dc:source>https://www.zhihu.com/question/7</dc:source><dc:subject>科学</dc:subject><dc:subject>猫头鹰</dc:subject><dc:rights>CC0</dc:rights><meta name="generator" content="answerbook"/>'
  const spine = (...names: readonly string[]) =>
    `<manifest>${names.map((name, index) => item(`i${index}`, `${name}.xhtml`)).join('')}</manifest><spine>${names.map((_, index) => `<itemref idref="i${index}"/>`).join('')}</spine>`

  it('gives each chapter what the book says of it', async () => {
    const book = makeEpub([
      {name: 'a b/book.opf', content: packageOf(spine('title', 't111111111111'), about)},
      {name: 'a b/title.xhtml', content: '<h1>书名页</h1>'},
      {name: 'a b/t111111111111.xhtml', content: chapter('问')}
    ])
    const [found, ...others] = await documentsIn('x.epub', book)
    expect(others).toEqual([])
    expect(found && (await readBook(found.file)).children).toMatchObject([
      {
        title: '问',
        site: '知乎',
        url: 'https://www.zhihu.com/question/7',
        categories: ['科学', '猫头鹰'],
        children: [{role: 'answer', licence: 'CC0'}]
      }
    ])
  })

  it('gives the other chapters where one is damaged or too large', async () => {
    const book = makeEpub([
      {
        name: 'a b/book.opf',
        content: packageOf(spine('t111111111111', 't222222222222', 't333333333333'), about)
      },
      {name: 'a b/t111111111111.xhtml', content: chapter('一'), statedCrc: 1},
      {name: 'a b/t222222222222.xhtml', content: chapter('二')},
      {name: 'a b/t333333333333.xhtml', content: chapter('三').padEnd(900)}
    ])
    expect(await documentsIn('x.epub', book, {maxBytes: 800})).toMatchObject([
      {path: 'x.epub/a b/t111111111111.xhtml', rules: ['archive-damaged']},
      {path: 'x.epub/a b/t222222222222.xhtml', rules: [], file: {data: {fields: {site: '知乎'}}}},
      {path: 'x.epub/a b/t333333333333.xhtml', rules: ['input-too-large']}
    ])
  })
})

it.each<[string, readonly ZipMember[], string]>([
  ['no package document', [], 'archive-damaged'],
  ['no text', [{name: 'a b/book.opf', content: packageOf('')}], 'container-empty'],
  [
    'a package document that is no XML',
    [{name: 'a b/book.opf', content: '<<<&'}],
    'container-empty'
  ],
  [
    'a package document that defines entities in one another',
    [
      {
        name: 'a b/book.opf',
        content: `<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><package>&b;</package>`
      }
    ],
    'container-empty'
  ],
  [
    'a package document that is encrypted',
    [{name: 'a b/book.opf', content: 'x', flags: 1}],
    'archive-encrypted'
  ]
])('refuses a book with %s', async (_, members, ruleId) => {
  expect(await documentsIn('x.epub', makeEpub(members))).toMatchObject([
    {path: 'x.epub', rules: [ruleId]}
  ])
})
