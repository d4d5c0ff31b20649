import {createFormulaPainter} from '@answerbook/assets'
import type {DrawnFormula} from '@answerbook/core'
import {SaxesParser} from 'saxes'
import sharp from 'sharp'
import {describe, expect, it} from 'vitest'
import {testFaces} from './test-faces.js'

const {title: faces} = testFaces('NotoSerifSC-Regular')

/** Draw a formula that can be drawn. */
async function draw(
  tex: string,
  type: 'image/png' | 'image/svg+xml' = 'image/svg+xml',
  display: 'block' | 'inline' = 'inline'
): Promise<DrawnFormula> {
  const drawn = await createFormulaPainter({faces})(tex, {display, type})
  if ('missing' in drawn) throw new Error(`${tex}: ${drawn.missing}`)
  return drawn
}
const textOf = ({bytes}: DrawnFormula) => new TextDecoder().decode(bytes)

/** Names of the elements and attributes of a document, which is well-formed. */
function namesIn(xml: string): {elements: Set<string>; attributes: Set<string>} {
  const elements = new Set<string>()
  const attributes = new Set<string>()
  const parser = new SaxesParser()
  parser.on('opentag', ({name, attributes: own}) => {
    elements.add(name)
    for (const key of Object.keys(own)) attributes.add(key)
  })
  parser.on('text', text => expect(text.trim()).toBe(''))
  parser.write(xml).close()
  return {elements, attributes}
}

const formulas = [
  'E = mc^2 \\tag{1}',
  '\\boxed{\\text{若}x > 0}',
  '\\begin{array}{|c:c|}\\hline a & b \\\\ \\hdashline c & d \\\\ \\hline\\end{array}',
  '\\sqrt[3]{x} \\color{red}{y} \\cancel{z}',
  '\\left\\{\\begin{array}{l}a\\\\b\\\\c\\\\d\\\\e\\\\f\\\\g\\end{array}\\right.',
  '\\begin{align} a &= b \\tag{2} \\\\ &= c \\tag*{甲} \\end{align}',
  '\\ce{2H2 + O2 -> 2H2O}',
  'x = 1 \\ \\text{a b}',
  '\\bbox[yellow]{a} \\overbrace{b+c}^{n} \\enclose{circle}{d}'
]

describe('a formula', () => {
  it.each(formulas)('%s is shapes that validators know, and no text', async tex => {
    const svg = textOf(await draw(tex))
    const {elements, attributes} = namesIn(svg)
    expect(svg).not.toMatch(/<path(?![^>]* d="M)/)
    const known = ['ellipse', 'g', 'line', 'path', 'polygon', 'rect', 'svg']
    expect([...elements].filter(name => !known.includes(name))).toEqual([])
    expect([...attributes].filter(name => /^(?:data|class|style|role|id|href)/.test(name))).toEqual(
      []
    )
  })

  it('stands on its baseline, as large as the text', async () => {
    const [letter, below] = [await draw('x'), await draw('y_y')]
    expect([letter.depthEm, letter.heightEm]).toEqual([0.26, 1.1])
    expect(below.depthEm).toBeGreaterThan(0.3)
    expect(letter.widthEm).toBeCloseTo(0.572 + 0.16, 2)
  })

  it('is larger between lines than in one', async () => {
    const inline = await draw('\\sum_{i=1}^n i')
    const block = await draw('\\sum_{i=1}^n i', 'image/svg+xml', 'block')
    expect(block.heightEm).toBeGreaterThan(inline.heightEm * 1.5)
  })

  it('of several lines is drawn in them', async () => {
    const [one, two] = [await draw('a = 1'), await draw('a = 1 \\\\ b = 2')]
    expect(two.heightEm).toBeGreaterThan(one.heightEm * 1.5)
  })

  it('has its Han in the faces that were handed in', async () => {
    const [han, letter] = [await draw('\\text{若}'), await draw('x')]
    expect(han.widthEm).toBeCloseTo(1.16, 2)
    expect(textOf(han).length).toBeGreaterThan(textOf(letter).length / 2)
  })

  it('is black on white, and keeps its colours', async () => {
    const svg = textOf(await draw('a \\color{red}{b}'))
    expect(svg).toMatch(/<rect [^>]*fill="#fff"\/>/)
    expect(svg).toContain('fill="#000"')
    expect(svg).toContain('fill="red"')
  })

  it('is the same each time, and after others', async () => {
    const painter = createFormulaPainter({faces})
    const request = {display: 'inline', type: 'image/svg+xml'} as const
    const first = await painter('\\text{若}x', request)
    await painter('\\def\\text#1{no} \\text{则}', request)
    expect(await painter('\\text{若}x', request)).toEqual(first)
  })
})

describe('a picture of pixels', () => {
  it('has three for each of CSS, in greys on white', async () => {
    const {bytes, type, widthEm} = await draw('\\frac{a}{b}', 'image/png')
    const {width, format, channels, hasAlpha} = await sharp(bytes).metadata()
    expect([type, format, channels, hasAlpha]).toEqual(['image/png', 'png', 1, false])
    expect(width).toBe(Math.round(widthEm * 48))
    const pixels = await sharp(bytes).raw().toBuffer()
    expect([pixels[0], Math.min(...pixels) < 60]).toEqual([255, true])
  })

  it('has colours if the formula has', async () => {
    const {bytes} = await draw('\\color{red}{b}', 'image/png')
    expect((await sharp(bytes).metadata()).channels).toBe(3)
  })

  it('has no more pixels than readers can take', async () => {
    const {bytes} = await draw(`${'x + '.repeat(300)}y`.slice(0, 700), 'image/png')
    expect((await sharp(bytes).metadata()).width).toBeLessThanOrEqual(4000)
  })
})

it.each([
  ['cannot be read', '\\nosuch', /Undefined control sequence/],
  ['is too long', 'x'.repeat(10_001), /10001 characters/],
  ['is nested too deeply', `${'{'.repeat(4900)}x${'}'.repeat(4900)}`, /./],
  ['has what no face has', '\\text{\u{20000}ก}', /no face has/],
  ['grows without end', '\\def\\a{\\a\\a}\\a', /./]
])('a formula that %s is missing, with the reason', async (_, tex, reason) => {
  const drawn = await createFormulaPainter({faces})(tex, {display: 'inline', type: 'image/png'})
  expect('missing' in drawn ? drawn.missing : 'drawn').toMatch(reason)
})
