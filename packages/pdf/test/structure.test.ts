import type {Book, Post} from '@answerbook/core'
import {toPdf} from '@answerbook/pdf'
import {sampleBooks} from '@answerbook/testkit'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {nestHeadings} from '../src/paint/nest-headings.js'
import {fonts} from './load-fonts.js'
import {png} from './make-picture.js'
import {readPdf} from './read-pdf.js'
import {elementsOf, readStructure, showStructure} from './read-structure.js'
import {book, paragraph} from './sample-book.js'

const picture = png({width: 60, height: 40, type: 2, rows: Array(40 * 181).fill(0)})
const load = async () => ({bytes: picture, type: 'image/png'})

async function structureOf(input: Book) {
  return readStructure((await toPdf(input, {fonts, load})).value)
}

/** What is in the one post of a book. */
async function show(children: RootContent[], fields: Partial<Post> = {}): Promise<string> {
  const [post] = elementsOf(await structureOf(book(children, fields)), /^Sect$/)
  return post ? showStructure(post) : ''
}

const text = (value: string) => ({type: 'text' as const, value})
const heading = (depth: 1 | 2 | 3) =>
  ({type: 'heading', depth, children: [text('题')]}) satisfies RootContent

describe('the structure tree', () => {
  it('has a part for each thread and a section for each post', async () => {
    const tree = await structureOf(book([paragraph('雨停了。')]))
    expect(showStructure(tree)).toBe('Document(Part(H1(content) Sect(P(content))))')
  })

  it('begins with what the pages begin with', async () => {
    const small = book([paragraph('雨停了。')])
    const several = {...small, children: [...small.children, ...small.children]}
    const tree = await structureOf(several)
    expect(showStructure(tree)).toMatch(
      /^Document\(Part\(Title\(content\).*TOC\(TOCI\(Reference\(Link/
    )
    expect(elementsOf(tree, /^(H1|Title)$/).map(({type}) => type)).toEqual([
      'Title',
      'H1',
      'H1',
      'H1'
    ])
  })

  it('says what each kind of text is', async () => {
    const link = {type: 'link' as const, url: 'https://example.com/', children: [text('链接')]}
    expect(await show([paragraph('见', link, '。')])).toBe(
      'Sect(P(content Link(content annotation) content))'
    )
    expect(await show([paragraph({type: 'inlineCode', value: 'ls'})])).toBe(
      'Sect(P(Code(content)))'
    )
    expect(await show([{type: 'code', value: 'a\nb'}])).toBe('Sect(Code(content))')
    expect(await show([{type: 'blockquote', children: [paragraph('引') as never]}])).toBe(
      'Sect(BlockQuote(P(content)))'
    )
    const item = {type: 'listItem' as const, children: [paragraph('项') as never]}
    expect(await show([{type: 'list', ordered: true, children: [item]}])).toBe(
      'Sect(L(LI(Lbl(content) LBody(P(content)))))'
    )
  })

  it('has the TeX of formulas', async () => {
    const tree = await structureOf(
      book([
        paragraph('能量', {type: 'inlineMath', value: 'E=mc^2'}, '。'),
        {type: 'math', value: 'a=b\\tag{1}'}
      ])
    )
    expect(showStructure(tree)).toContain('P(content Formula(content) content) Formula(content)')
    const alts = elementsOf(tree, /^Formula$/).map(({text}) => /\/Alt<FEFF(\w+)>/.exec(text)?.[1])
    const wanted = ['E=mc^2', 'a=b\\tag{1}'].map(tex =>
      [...tex].map(char => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')).join('')
    )
    expect(alts).toEqual(wanted)
  })

  it('has a cell in each column of a table, and reads its head once', async () => {
    const cell = (value: string) => ({
      type: 'tableCell' as const,
      children: value ? [text(value)] : []
    })
    const row = (...values: string[]) => ({type: 'tableRow' as const, children: values.map(cell)})
    expect(await show([{type: 'table', children: [row('甲', ''), row('一')]}])).toBe(
      'Sect(Table(TR(TH(content) TH) TR(TD(content) TD)))'
    )
    const rows = Array.from({length: 90}, () => row('一', '二'))
    const tree = await structureOf(book([{type: 'table', children: [row('甲', '乙'), ...rows]}]))
    expect(elementsOf(tree, /^TR$/)).toHaveLength(91)
    expect(elementsOf(tree, /^TH$/).map(({children}) => children)).toEqual([
      ['content'],
      ['content']
    ])
  })

  it('leads from the mark of a note to the note, which has a name', async () => {
    const noted: RootContent[] = [
      paragraph('正文', {type: 'footnoteReference', identifier: 'a'}),
      {type: 'footnoteDefinition', identifier: 'a', children: [paragraph('注') as never]}
    ]
    expect(await show(noted)).toBe(
      'Sect(P(content Reference(Link(content annotation))) Note(Lbl(Link(content annotation)) P(content)))'
    )
    const [note] = elementsOf(await structureOf(book(noted)), /^Note$/)
    expect(note?.text).toContain('/ID(note-1-1-1)')
  })

  it('says what a picture shows: its author, else its caption, else its number', async () => {
    const image = (alt?: string) => ({type: 'image' as const, url: '1.png', alt})
    const caption = {type: 'caption' as const, children: [text('湖')]}
    const tree = await structureOf(
      book([
        paragraph(image('山')),
        {type: 'figure', children: [paragraph(image()) as never, caption]},
        paragraph(image())
      ])
    )
    const alts = elementsOf(tree, /^Figure$/).map(({text: written}) => {
      const [, hex = ''] = /\/Alt<FEFF(\w+)>/.exec(written) ?? []
      return Buffer.from(hex, 'hex').swap16().toString('utf16le')
    })
    expect(alts).toEqual(['山', '湖', '图片 1'])
    expect(elementsOf(tree, /^Figure$/)[0]?.text).toMatch(/\/BBox\[[\d.]+ [\d.]+ [\d.]+ [\d.]+\]/)
  })

  it('leaves out no level of headings', async () => {
    const tree = await structureOf(book([heading(3), heading(1), heading(2), heading(3)]))
    expect(elementsOf(tree, /^H\d$/).map(({type}) => type)).toEqual(['H1', 'H2', 'H2', 'H3', 'H4'])
    const nest = nestHeadings()
    expect([1, 3, 3, 4, 2, 9, 9, 1, 9].map(nest)).toEqual([1, 2, 2, 3, 2, 3, 3, 1, 2])
  })

  it('names the language of a post that is in another one', async () => {
    const small = book([paragraph('Rain.')], {lang: 'en'})
    const [post] = elementsOf(await structureOf(small), /^Sect$/)
    expect(post?.text).toContain('/Lang(en)')
    const [same] = elementsOf(await structureOf(book([], {lang: 'zh_CN'})), /^Sect$/)
    expect(same?.text ?? '').not.toContain('/Lang')
  })

  it('says what stands around the text', async () => {
    const {value} = await toPdf(book([paragraph('雨'.repeat(4000))]), {fonts})
    const contents = [...readPdf(value).streams.values()].map(stream => stream.toString('latin1'))
    const around = contents.flatMap(
      text => text.match(/\/Artifact <<\/Type \/Pagination \/Subtype \/\w+>> BDC/g) ?? []
    )
    const pages = contents.filter(text => /\/MCID \d+>> BDC/.test(text)).length
    expect(around.filter(text => text.includes('/Header'))).toHaveLength(pages - 1)
    expect(around.filter(text => text.includes('/Footer'))).toHaveLength(pages - 1)
  })

  it('goes on over pages as one element', async () => {
    const tree = await structureOf(book([paragraph('雨'.repeat(4000))]))
    const paragraphs = elementsOf(tree, /^P$/)
    expect(paragraphs).toHaveLength(1)
    expect(paragraphs[0]?.children.length).toBeGreaterThan(2)
  })
})

describe.each(sampleBooks<Book>())('$name', ({book: sample}) => {
  it('has all that is painted in its tree or as an artifact, and each only once', async () => {
    const {value} = await toPdf(sample, {fonts, load})
    const {objects, streams} = readPdf(value)
    let contents = 0
    for (const [number, stream] of streams) {
      if (!/^\d+ 0 obj\n<<\n\/Length/.test(objects.get(number) ?? '')) continue
      const operators = stream.toString('latin1')
      const marks = operators.match(/^(\/.* BDC|\/Artifact BMC|EMC)$/gm) ?? []
      for (const [, inside = ''] of operators.matchAll(/^BT\n(.*?)\nET$/gms)) {
        expect(inside).not.toMatch(/^(.*BDC|.*BMC|EMC)$/m)
      }
      contents += marks.filter(mark => mark.includes('/MCID')).length
    }
    const tree = readStructure(value)
    const found = elementsOf(tree, /./).flatMap(({children}) => children)
    expect(found.filter(child => child === 'content')).toHaveLength(contents)
    const annotations = [...objects.values()].filter(object => object.includes('/Type /Annot'))
    expect(found.filter(child => child === 'annotation')).toHaveLength(annotations.length)
  })
})
