import {expect, it} from 'vitest'
import {rare} from '../src/all-grammars.js'
import {languageNames} from '../src/language-names.js'
import {usual} from '../src/usual-grammars.js'

const known = new Set(
  [...usual, ...rare].flatMap(({displayName, aliases = []}) => [displayName, ...aliases])
)

it('leads to grammars that are there', () => {
  for (const name of languageNames.values()) {
    if (name !== 'plain') expect(known).toContain(name)
  }
})

it('gives other names only to what has none', () => {
  expect([...languageNames.keys()].filter(name => known.has(name))).toEqual([])
})

it('knows no grammar twice', () => {
  const names = [...usual, ...rare].map(({displayName}) => displayName)
  expect(new Set(names).size).toBe(names.length)
})
