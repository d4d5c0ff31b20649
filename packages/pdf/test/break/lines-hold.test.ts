import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Line} from '../../src/break/line.js'
import {setParagraph} from '../../src/break/set-paragraph.js'
import {fakeFace, text} from '../fake-face.js'
import {placedGlyphs} from '../placed-glyphs.js'

const part = fc.oneof(
  {weight: 6, arbitrary: fc.stringMatching(/^[天地玄黄宇宙洪荒]{1,12}$/)},
  {
    weight: 3,
    arbitrary: fc.constantFrom('，', '。', '：“', '。”', '（', '）', '《', '》、', '？！')
  },
  {weight: 2, arbitrary: fc.stringMatching(/^[a-zA-Z]{1,9}$/)},
  fc.stringMatching(/^\d{1,4}[%.,]?\d?$/),
  fc.constantFrom('……', '——', '·', '～', ' ', '  ', '\u00A0', '　', '\n'),
  fc.constantFrom('don’t', '“hi”', 'C++', '1990–2021年', 'https://a.example/b-c?d=e&f'),
  fc.constantFrom('👨‍👩‍👧‍👦', '❤️', '🇨🇳', '→', '①', '\u200B', 'e\u0301', '\u2060')
)
/** No row of marks that may not be parted is wider than the narrowest line. */
const sentence = fc
  .array(part, {maxLength: 60})
  .map(parts => parts.join(''))
  .filter(value => !/[，。：“”（）《》、？！·～\u00A0\u2060]{6}/.test(value))
const align = fc.constantFrom('justify', 'left', 'center', 'balance')
const widthPt = fc.integer({min: 200, max: 500})
const options = fc.record({align, widthPt, indentPt: fc.constantFrom(0, 20)})

const neverFirst = /^[，。、；：？！）》」』”】〉]/
const neverLast = /[（《「『“【〈]$/

it('says what the runs say', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'binary', maxLength: 30})), options, (values, how) => {
      const lines = setParagraph(
        values.map(value => text(value)),
        how
      )
      const given = values.map(value => value.replace(/\r\n?/g, '\n')).join('')
      expect(lines.map(line => line.text).join('')).toBe(given.replaceAll('\n', ''))
    })
  )
})

it('gives every visible character to a piece', () => {
  fc.assert(
    fc.property(sentence, options, (value, how) => {
      for (const {pieces, text} of setParagraph([textWithGaps(value)], how)) {
        const said = pieces.map(piece => (piece.type === 'box' ? '' : piece.text)).join('')
        if (pieces.length > 0) expect(said).toBe(text)
        else expect(text).toMatch(/^[\s\u200B\u2060]*$/)
      }
    })
  )
})

it('keeps marks where they belong', () => {
  fc.assert(
    fc.property(sentence, options, (value, how) => {
      for (const [index, line] of setParagraph([text(value)], how).entries()) {
        if (index > 0 && !isAfterFeed(value, line)) expect(line.text).not.toMatch(neverFirst)
        if (line.end === 'wrap') expect(line.text).not.toMatch(neverLast)
      }
    })
  )
})

it('stays within the measure, and fills it where it says so', () => {
  fc.assert(
    fc.property(sentence, options, (value, how) => {
      for (const line of setParagraph([text(value)], how)) {
        expect(line.endPt).toBeLessThanOrEqual(how.widthPt + 0.01)
        expect(line.startPt).toBeGreaterThanOrEqual(0)
        expect(line.stretchPt).toBeLessThanOrEqual(2.5 + 0.001)
        if (line.justified) expect(line.endPt).toBeCloseTo(how.widthPt, 2)
      }
    })
  )
})

it('puts glyphs from left to right, apart from each other', () => {
  fc.assert(
    fc.property(sentence, options, (value, how) => {
      for (const line of setParagraph([text(value)], how)) {
        let inkEnd = Number.NEGATIVE_INFINITY
        for (const {glyph, xPt} of glyphsOf(line)) {
          expect(xPt + glyph.minX / 100).toBeGreaterThanOrEqual(inkEnd - 0.001)
          inkEnd = xPt + glyph.maxX / 100
        }
      }
    })
  )
})

it('gives the same lines again', () => {
  fc.assert(
    fc.property(sentence, options, (value, how) => {
      expect(setParagraph([text(value)], how)).toEqual(setParagraph([text(value)], how))
    })
  )
})

/** Letters are missing, so that some pieces are. */
function textWithGaps(value: string) {
  const face = fakeFace('some', character => !/[b天]/.test(character))
  return text(value, {faces: {cjk: [face], latin: [face], fallback: []}})
}

/** A line that begins where the author's line does is as the author wants it. */
function isAfterFeed(value: string, line: Line): boolean {
  return value.split('\n').some(part => part.startsWith(line.text) || line.text.startsWith(part))
}

function glyphsOf(line: Line) {
  return line.pieces.flatMap(placedGlyphs).filter(({glyph}) => glyph.id !== 0x20)
}
