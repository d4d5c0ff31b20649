import {expect, it} from 'vitest'
import {characters} from '../../src/text/character-classes.js'
import {classOf} from '../../src/text/class-of.js'

it.each([
  ['天𠮷〇かハㄅꀀｶ', 'han'],
  ['한ㄱ', 'hangul'],
  ['éЖαกب\u0301', 'letter'],
  ['09٣', 'digit'],
  ['—…⋯', 'dash'],
  ['+*=×≥', 'sign'],
  ['→★①👍☑Ａ＋', 'symbol'],
  ['々ゝﾞ', 'repeat'],
  ['ーっヶㇰｯ', 'smallKana']
])('%s are %s', (text, expected) => {
  const signs = [...text]
  expect(signs.map(classOf)).toEqual(signs.map(() => expected))
})

it('lists no character twice', () => {
  const all = [...Object.values(characters).join('')]
  expect(all.filter((character, index) => all.indexOf(character) !== index)).toEqual([])
})
