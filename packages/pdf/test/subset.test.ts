import {readFileSync} from 'node:fs'
import {faces} from '@answerbook/fonts'
import {create, type Font} from 'fontkit'
import {describe, expect, it} from 'vitest'
import {toParts} from '../src/fonts/to-parts.js'
import type {ComposedGlyph} from '../src/paint/create-codes.js'
import {subsetTrueType} from '../src/paint/subset-true-type.js'

const symbols = faces.find(({role}) => role === 'symbols')
const bytes = readFileSync(symbols?.url ?? '')
const font = create(bytes) as Font

describe('subsetTrueType', () => {
  it('copies outlines and widths, parts of composite glyphs too', () => {
    const wanted = [
      0,
      ...['A', 'é', '☑'].map(char => font.glyphForCodePoint(char.codePointAt(0) ?? 0).id)
    ]
    const result = subset(wanted, new Map())
    expect(result.numGlyphs).toBeGreaterThan(wanted.length)
    for (const [code, glyph] of wanted.entries()) {
      expect(result.getGlyph(code).path.toSVG()).toBe(font.getGlyph(glyph).path.toSVG())
      expect(result.getGlyph(code).advanceWidth).toBe(font.getGlyph(glyph).advanceWidth)
    }
  })

  it('gives a glyph a second code of another width', () => {
    const {id, advanceWidth} = font.glyphForCodePoint(0x41)
    const result = subset([0, id, id], new Map([[2, 0.5]]))
    expect(result.getGlyph(1).advanceWidth).toBe(advanceWidth)
    expect(result.getGlyph(2).advanceWidth).toBe(Math.round(advanceWidth / 2))
    expect(result.getGlyph(2).path.toSVG()).toBe(result.getGlyph(1).path.toSVG())
  })

  it('composes glyphs of others', () => {
    const [one, other] = [font.glyphForCodePoint(0x41).id, font.glyphForCodePoint(0x42).id]
    const parts = [
      {id: one, x: 300, y: 200, advance: 600},
      {id: other, x: 900, y: 0, advance: 600}
    ]
    const result = subset([0, one, other, one], new Map(), new Map([[3, {parts, width: 1500}]]))
    const [first, second, both] = [1, 2, 3].map(code => result.getGlyph(code))
    const em = font.unitsPerEm
    expect(both?.advanceWidth).toBe(1.5 * em)
    expect(both?.cbox.minX).toBeCloseTo((first?.cbox.minX ?? 0) + 0.3 * em, 0)
    expect(both?.cbox.maxX).toBeCloseTo((second?.cbox.maxX ?? 0) + 0.9 * em, 0)
    expect(both?.cbox.maxY).toBeCloseTo((first?.cbox.maxY ?? 0) + 0.2 * em, 0)
  })

  it('makes tables whose checksums hold', () => {
    const file = write([0, 36, 37], new Map())
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
    for (let index = 0; index < view.getUint16(4); index++) {
      const at = 12 + 16 * index
      let sum = 0
      const end = view.getUint32(at + 8) + view.getUint32(at + 12)
      for (let word = view.getUint32(at + 8); word < end; word += 4) {
        sum = (sum + view.getUint32(word)) >>> 0
      }
      expect(view.getUint32(at + 4)).toBe(sum)
    }
  })
})

function write(
  glyphs: number[],
  shares: ReadonlyMap<number, number>,
  composed: ReadonlyMap<number, ComposedGlyph> = new Map()
): Uint8Array {
  const list = [...glyphs]
  const includeGlyph = (id: number) => {
    const known = list.indexOf(id)
    return known < 0 ? list.push(id) - 1 : known
  }
  return subsetTrueType(toParts(bytes), {glyphs: list, includeGlyph}, {shares, composed})
}

function subset(
  glyphs: number[],
  shares: ReadonlyMap<number, number>,
  composed?: ReadonlyMap<number, ComposedGlyph>
): Font {
  return create(Buffer.from(write(glyphs, shares, composed))) as Font
}
