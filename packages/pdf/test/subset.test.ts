import {readFileSync} from 'node:fs'
import {faces} from '@answerbook/fonts'
import {create, type Font} from 'fontkit'
import {describe, expect, it} from 'vitest'
import type {Shift} from '../src/fonts/face.js'
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

  it('moves the ink of a glyph within its width', () => {
    const glyph = font.glyphForCodePoint(0xff0c).id
    const result = subset([0, glyph, glyph], new Map(), new Map([[2, {x: 300, y: 200}]]))
    const [still, moved] = [result.getGlyph(1), result.getGlyph(2)]
    expect(moved.advanceWidth).toBe(still.advanceWidth)
    expect(moved.cbox.minX - still.cbox.minX).toBe(0.3 * font.unitsPerEm)
    expect(moved.cbox.maxY - still.cbox.maxY).toBe(0.2 * font.unitsPerEm)
    expect(moved.path.commands.length).toBe(still.path.commands.length)
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
  shifts: ReadonlyMap<number, Shift> = new Map()
): Uint8Array {
  const list = [...glyphs]
  const includeGlyph = (id: number) => {
    const known = list.indexOf(id)
    return known < 0 ? list.push(id) - 1 : known
  }
  const read = (start: number, end: number) => bytes.subarray(start, end)
  return subsetTrueType({bytes, read}, {glyphs: list, includeGlyph}, {shares, shifts})
}

function subset(
  glyphs: number[],
  shares: ReadonlyMap<number, number>,
  shifts?: ReadonlyMap<number, Shift>
): Font {
  return create(Buffer.from(write(glyphs, shares, shifts))) as Font
}
