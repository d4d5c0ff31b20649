import type {DrawFormula, FormulaRequest} from '@answerbook/core'
import {type ToEpubOptions, toEpub} from '@answerbook/epub'
import {epubEntries} from '@answerbook/testkit'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {png} from './sample-pictures.js'
import {toBook} from './to-book.js'
import {unpackChapters} from './unpack.js'

const book = toBook(
  {
    type: 'paragraph',
    children: [
      {type: 'inlineMath', value: ' a<b '},
      {type: 'inlineMath', value: 'a<b'},
      {type: 'inlineMath', value: ''}
    ] as never
  },
  {type: 'math', value: 'a<b'} as RootContent
)

/** A picture for each formula, as wide as its TeX is long. */
const drawFormula: DrawFormula = async (tex, {display, type}) => {
  if (tex.includes('no')) return {missing: 'it is none'}
  const width = tex.length + (display === 'block' ? 1 : 0)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="1"/>`
  const bytes = type === 'image/png' ? png(width, 1) : new TextEncoder().encode(svg)
  return {bytes, type, widthEm: width / 2, heightEm: 1, depthEm: 0.25}
}

async function filesOf(options: ToEpubOptions) {
  const entries = epubEntries(await bytesOf(book, options))
  const texts = unpackChapters(await bytesOf(book, {...options}))
  return {
    pictures: [...entries.keys()].filter(name => name.startsWith('OEBPS/images/')),
    chapter: texts.get('OEBPS/chapter-0001.xhtml') ?? '',
    manifest: texts.get('OEBPS/content.opf') ?? ''
  }
}

describe.each(['png', 'svg'] as const)('formulas as %s', math => {
  it('are stored once, on the baseline, as large as the text, with their TeX', async () => {
    const {pictures, chapter} = await filesOf({math, drawFormula})
    expect(pictures).toHaveLength(2)
    const [inline] = chapter.match(/<img class="math"[^>]*>/g) ?? []
    expect(inline).toMatch(new RegExp(`src="images/[\\da-f]{16}\\.${math}" alt="a&lt;b"`))
    expect(inline).toMatch(/width="24" height="16" style="width:1.5em;vertical-align:-0.25em"/)
    expect(chapter.match(/<img class="math"/g)).toHaveLength(3)
    expect(chapter).toMatch(/<div class="math"><img /)
  })

  it('stand in the middle of columns', async () => {
    const {chapter} = await filesOf({math, drawFormula, vertical: true})
    expect(chapter).toContain('style="width:1.5em"')
    expect(chapter).not.toContain('vertical-align')
  })

  it('stand on the baseline of tables, which have no columns of letters', async () => {
    const cell = {
      type: 'tableCell' as const,
      children: [
        {type: 'inlineMath' as const, value: 'a'},
        {type: 'text' as const, value: ' 12 '}
      ]
    }
    const table = toBook({type: 'table', children: [{type: 'tableRow', children: [cell]}]})
    const texts = unpackChapters(await bytesOf(table, {math, drawFormula, vertical: true}))
    const chapter = texts.get('OEBPS/chapter-0001.xhtml') ?? ''
    expect(chapter).toContain('vertical-align:-0.25em')
    expect(chapter).not.toContain('tcy')
  })

  it('make a valid book that says what it holds', async () => {
    const bytes = await bytesOf(book, {math, drawFormula})
    checkEpub(bytes)
    expect(await verdictOf(bytes)).toEqual([])
    const {manifest} = await filesOf({math, drawFormula})
    expect(manifest).not.toMatch(/MathML|mathml/)
    for (const value of ['describedMath', 'alternativeText', 'visual', 'mathOnVisual']) {
      expect(manifest).toContain(`">${value}</meta>`)
    }
    expect(manifest).toContain('accessModeSufficient">textual</meta>')
    expect(manifest).toContain('公式为图片')
  })
})

it('keeps the TeX of a formula that cannot be drawn, and tells it', async () => {
  const failing = toBook({type: 'math', value: 'no'} as RootContent)
  for (const draw of [drawFormula, async () => Promise.reject(new Error('no memory'))]) {
    const file = await toEpub(failing, {math: 'svg', drawFormula: draw})
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['math-failed'])
    const chapter = unpackChapters(file.value as Uint8Array).get('OEBPS/chapter-0001.xhtml')
    expect(chapter).toContain('<code class="math">no</code>')
  }
})

it.each([
  ['kindle', 'image/png'],
  ['kobo', 'image/svg+xml'],
  ['koreader', undefined],
  ['generic', undefined]
] as const)('are what %s shows', async (device, type) => {
  const asked: Array<FormulaRequest['type']> = []
  const draw: DrawFormula = async (tex, request) => {
    asked.push(request.type)
    return drawFormula(tex, request)
  }
  await toEpub(book, {device, drawFormula: draw})
  expect(asked).toEqual(type ? [type, type] : [])
  const {manifest} = await filesOf({device, drawFormula, math: 'mathml'})
  expect(manifest).toContain('">MathML</meta>')
})

it('are MathML if nobody draws them', async () => {
  expect((await filesOf({device: 'kindle'})).manifest).toContain('properties="mathml"')
  const run = toEpub(book, {math: 'svg'})
  await expect(run).rejects.toMatchObject({code: 'option-invalid'})
  await expect(toEpub(book, {math: 'gif' as never})).rejects.toMatchObject({code: 'option-invalid'})
})
