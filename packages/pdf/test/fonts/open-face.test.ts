import {readFile} from 'node:fs/promises'
import {faces} from '@answerbook/fonts'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {setParagraph} from '../../src/break/set-paragraph.js'
import type {Face} from '../../src/fonts/face.js'
import {openFace} from '../../src/fonts/open-face.js'
import {showLines} from '../break/show-lines.js'
import {text} from '../fake-face.js'

async function open(role: string): Promise<Face> {
  const face = faces.find(face => face.role === role)
  if (!face) throw new Error(`No face for ${role}`)
  return openFace(await readFile(face.url), role)
}

const [serif, kai, symbols] = await Promise.all([open('serif'), open('kai'), open('symbols')])
const stack = {cjk: [serif], latin: [serif], fallback: [kai, symbols]}

function code(character: string): number {
  return character.codePointAt(0) ?? 0
}

describe('a face', () => {
  it('knows what it has', () => {
    expect(serif.has(code('天'))).toBe(true)
    expect(serif.has(code('한'))).toBe(false)
    expect(() => serif.glyph(code('한'))).toThrow(RangeError)
  })

  it('measures a Han as one em', () => {
    const glyph = serif.glyph(code('天'))
    expect(glyph).toMatchObject({advance: 1000, codePoints: [0x5929]})
    expect(serif.glyph(code('天'))).toBe(glyph)
  })

  it('has the blank of a mark on its side', () => {
    expect(serif.glyph(code('，')).maxX).toBeLessThan(500)
    expect(serif.glyph(code('（')).minX).toBeGreaterThan(500)
  })

  it('joins the two-em dash, by a glyph of its own or another', () => {
    for (const face of [serif, kai]) {
      const glyphs = face.shape('——', 'han')
      expect(glyphs).toMatchObject([{advance: 2000, codePoints: [0x2014, 0x2014]}])
    }
  })

  it('has narrow quotation marks for Western text', () => {
    const advance = (script: 'han' | 'latin') => serif.shape('’', script)[0]?.advance
    expect(advance('han')).toBe(1000)
    expect(advance('latin')).toBeLessThan(400)
  })

  it('kerns, and keeps the widths of the font', () => {
    const [A] = serif.shape('AV', 'latin')
    const [alone] = serif.shape('A', 'latin')
    expect(A?.advance).toBe(alone?.advance)
    expect(A?.kern).toBeLessThan(0)
  })

  it('tells all code points of a word once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^([a-zA-Zé’ﬁ]|\u0301|\u00AD){1,12}$/), word => {
        const told = serif.shape(word, 'latin').flatMap(glyph => glyph.codePoints)
        expect(String.fromCodePoint(...told)).toBe(word)
      })
    )
  })
})

describe('lines of real faces', () => {
  it('squeeze marks to fill a line', () => {
    const value =
      '这一段文字，用来看“标点”怎样挤压：（全角）与 half-width 混排，一共一百二十三个字。'
    const lines = setParagraph([text(value, {faces: stack})], {widthPt: 200})
    expect(showLines(lines)).toEqual([
      '这一段文字，用来看“标点”怎样挤压：（全角） | 0–200 full',
      '与 half-width 混排，一共一百二十三个字。 | 0–190.82'
    ])
  })

  it('never show a glyph that stands for none', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), value => {
        const lines = setParagraph([text(value, {faces: stack})], {widthPt: 200})
        const glyphs = lines
          .flatMap(line => line.pieces)
          .flatMap(piece => (piece.type === 'glyphs' ? piece.glyphs : []))
        expect(glyphs.filter(({id}) => id === 0)).toEqual([])
      })
    )
  })
})
