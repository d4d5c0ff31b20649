import fc from 'fast-check'
import {expect, it} from 'vitest'
import {splitGraphemes} from '../../src/text/split-graphemes.js'

const segmenter = new Intl.Segmenter('und', {granularity: 'grapheme'})

it.each([
  ['天地a，', ['天', '地', 'a', '，']],
  ['e\u0301a', ['e\u0301', 'a']],
  ['天\uFE00地', ['天\uFE00', '地']],
  ['👨‍👩‍👧‍👦🇨🇳1️⃣', ['👨‍👩‍👧‍👦', '🇨🇳', '1️⃣']],
  ['𠮷\r\n', ['𠮷', '\r\n']]
])('splits %j', (text, graphemes) => {
  expect(splitGraphemes(text)).toEqual(graphemes)
})

it('splits as the standard does', () => {
  const unit = fc.oneof(
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
    fc.constantFrom('天', '，', '\u200D', '👩', '🇨', 'é', '\u0301', '한', '\u1100', 'ก', '\n')
  )
  fc.assert(
    fc.property(fc.array(unit, {maxLength: 40}), units => {
      const text = units.join('')
      const expected = Array.from(segmenter.segment(text), ({segment}) => segment)
      expect(splitGraphemes(text)).toEqual(expected)
    })
  )
})

it('splits long text in windows as it would at once', () => {
  const text = `${'👨‍👩‍👧‍👦é'.repeat(100)}${'🇨🇳'.repeat(300)}`
  const expected = Array.from(segmenter.segment(text), ({segment}) => segment)
  expect(splitGraphemes(text)).toEqual(expected)
})

it('cuts a letter under a thousand accents, and loses none', () => {
  const text = `e${'\u0301'.repeat(1000)}𠮷`
  const graphemes = splitGraphemes(text)
  expect(graphemes.join('')).toBe(text)
  expect(graphemes.every(grapheme => grapheme.length <= 64)).toBe(true)
})
