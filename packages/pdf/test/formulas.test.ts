import {toPdf} from '@answerbook/pdf'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {fonts} from './load-fonts.js'
import {readPdf} from './read-pdf.js'
import {book, paragraph} from './sample-book.js'

const inline = (value: string): RootContent => ({type: 'inlineMath', value})
const display = (value: string): RootContent => ({type: 'math', value})

async function print(...nodes: RootContent[]) {
  const file = await toPdf(book(nodes), {fonts})
  const {objects, streams} = readPdf(file.value)
  const forms = [...objects].filter(([, text]) => text.includes('/Subtype /Form'))
  const content = [...streams]
    .filter(([number]) => !objects.get(number)?.includes('/Subtype'))
    .map(([, stream]) => stream.toString('latin1'))
    .join('\n')
  return {file, forms, content, streams}
}

describe('formulas in the file', () => {
  it('are there once, at any size', async () => {
    const heading: RootContent = {type: 'heading', depth: 2, children: [inline('x^2') as never]}
    const {forms, content} = await print(
      paragraph(inline('x^2'), '和', inline('x^2')),
      heading,
      display('x^2')
    )
    expect(forms.filter(([, text]) => text.includes('/Matrix'))).toHaveLength(2)
    const uses = [...content.matchAll(/([\d.]+) 0 0 \1 [\d.]+ [\d.]+ cm \/(D\d) Do/g)]
    expect(uses.map(([, size, name]) => `${name} ${size}`)).toEqual([
      'D1 10.5',
      'D1 10.5',
      'D1 14',
      'D2 10.5'
    ])
  })

  it('are curves, and set no colour of their own', async () => {
    const {forms, streams} = await print(paragraph(inline('x')))
    const [[number = 0, text = ''] = []] = forms
    expect(text).toMatch(/\/BBox \[\d+ -\d+ \d+ \d+\]/)
    expect(text).toContain('/Matrix [0.001 0 0 0.001 0 0]')
    const drawing = streams.get(number)?.toString() ?? ''
    expect(drawing).toMatch(/^q 52 289 m .* c h f Q$/)
    expect(drawing).not.toMatch(/rg|RG/)
  })

  it('follow the colour of their text', async () => {
    const grey = {type: 'figure', children: [{type: 'caption', children: [inline('x')]}]}
    const {content} = await print(grey as never)
    expect(content).toMatch(/0\.4 g\nq 0\.4 G [\d. ]+ cm \/D1 Do Q/)
  })

  it('have each letter twice at most', async () => {
    const {forms, streams} = await print(
      ...['x', 'x+y', 'x+y+z', '\\frac{x}{y}'].map(tex => paragraph(inline(tex)))
    )
    const all = forms.map(([number]) => streams.get(number)?.toString() ?? '')
    expect(all.join('\n').match(/52 289 m/g)).toHaveLength(2)
    expect(all.at(-1)).toMatch(/\/G\d Do Q\nq [^\n]* \/G\d Do Q\nq [^\n]* re|h f Q$/)
  })

  it('are the same bytes each time', async () => {
    const nodes = [paragraph(inline('\\text{中}x')), display('a=\\color{red}{b}\\tag{1}')]
    const [one, other] = [await print(...nodes), await print(...nodes)]
    expect(Buffer.compare(one.file.value as Uint8Array, other.file.value as Uint8Array)).toBe(0)
  })

  it('are code where they are wrong, and told with their place', async () => {
    const position = {start: {line: 3, column: 1}, end: {line: 3, column: 9}}
    const {file, forms} = await print(paragraph({...inline('\\foo{x}'), position} as never))
    expect(forms).toHaveLength(0)
    const told = file.messages.map(({ruleId, reason, line}) => ({ruleId, reason, line}))
    expect(told).toEqual([
      {
        ruleId: 'formula-invalid',
        reason: 'Cannot set formula `\\foo{x}` (Undefined control sequence \\foo), printed as code',
        line: 3
      }
    ])
  })

  it('set their Han in the faces of the text', async () => {
    const {forms, streams} = await print(paragraph(inline('\\text{中}')))
    const [[number = 0, text = ''] = []] = forms
    expect(text).toMatch(/\/Resources <<\n\/Font \d+ 0 R/)
    expect(streams.get(number)?.toString('latin1')).toMatch(/BT\n\/F\d+ 1000 Tf/)
  })

  it('tell what no face has', async () => {
    const {file} = await print(paragraph(inline('\u{13000}')))
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['glyph-missing'])
  })
})
