import {expect, it} from 'vitest'
import {alignCharacters} from '../../src/fonts/align-characters.js'
import type {Glyph} from '../../src/fonts/face.js'
import {joinSilent} from '../../src/fonts/join-silent.js'

function glyphs(...characters: readonly string[]): readonly Glyph[] {
  return characters.map((character, index) => ({
    id: index + 1,
    codePoints: Array.from(character, one => one.codePointAt(0) ?? 0),
    advance: 500,
    minX: 50,
    maxX: 450
  }))
}

function show(all: readonly Glyph[]): readonly string[] {
  return all.map(({codePoints}) => String.fromCodePoint(...codePoints))
}

it.each([
  ['reordered', 'ab', ['b', 'a'], ['ab', '']],
  ['divided', 'aéc', ['a', 'e', '´', 'c'], ['a', 'é', '', 'c']],
  ['hidden', 'a\u200Cb', ['a', ' ', 'b'], ['a', '\u200C', 'b']],
  ['joined', 'abc', ['ab', 'c'], ['ab', 'c']],
  ['lost', 'abc', ['x', 'y'], ['abc', '']]
])('glyphs that are %s stand for the whole text', (_, text, found, expected) => {
  expect(show(alignCharacters(glyphs(...found), text, 'latin'))).toEqual(expected)
})

it('begins at the right where the text does', () => {
  expect(show(alignCharacters(glyphs('c', 'b', '´', 'a'), 'abc', 'rtl'))).toEqual([
    'c',
    'b',
    '',
    'a'
  ])
})

it('composes what stands for nothing with what it belongs to', () => {
  const [one, two, ...others] = joinSilent(glyphs('a', '', 'b'), 'latin')
  expect(others).toEqual([])
  expect(one).toMatchObject({codePoints: [0x61], advance: 1000, maxX: 950})
  expect(one?.parts?.map(({id, x}) => [id, x])).toEqual([
    [1, 0],
    [2, 500]
  ])
  expect(two).toMatchObject({id: 3, codePoints: [0x62]})
})

it('composes with what is on the right where the text begins there', () => {
  expect(show(joinSilent(glyphs('b', '', 'a'), 'rtl'))).toEqual(['b', 'a'])
})

it('composes what comes first with what follows', () => {
  expect(show(joinSilent(glyphs('', 'a', 'b'), 'latin'))).toEqual(['a', 'b'])
})
