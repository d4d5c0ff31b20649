import type {Token} from 'prismjs'
import {expect, it} from 'vitest'
import {readWindows} from '../src/read-windows.js'

/** Read by what takes each word for a token, and count what it is given. */
function read(code: string, width: number) {
  const given: number[] = []
  const tokenize = (text: string) => {
    given.push(text.length)
    return text.split(/(\w+)/)
  }
  const tokens = [...readWindows(code, {language: 'js', width, tokenize})]
  return {text: tokens.map(({text}) => text).join(''), given}
}

it.each([
  [''],
  ['a b\n'],
  ['a b\n'.repeat(1000)],
  ['a'.repeat(4000)],
  ['\n'.repeat(4000)],
  ['a '.repeat(2000)],
  [`\n${'a'.repeat(51)}`.repeat(100)]
])('reads no more than four times what there is: %#', code => {
  const {text, given} = read(code, 100)
  expect(text).toBe(code)
  expect(given.reduce((sum, units) => sum + units, 0)).toBeLessThanOrEqual(4 * code.length)
  expect(Math.max(0, ...given)).toBeLessThanOrEqual(100)
})

it('comes on where a window begins with little before a long token', () => {
  const given: number[] = []
  const tokenize = (text: string) => {
    given.push(text.length)
    const rest: Token = {
      type: 'string',
      content: text.slice(1),
      alias: '',
      length: 0,
      greedy: false
    }
    return [text.slice(0, 1), rest]
  }
  const code = '-'.repeat(4000)
  const tokens = readWindows(code, {language: 'js', width: 100, tokenize})
  expect(tokens.map(({text}) => text).join('')).toBe(code)
  expect(given.reduce((sum, units) => sum + units, 0)).toBeLessThanOrEqual(4 * code.length)
})

it('begins anew at a line, or where a token does', () => {
  const starts = (code: string) => {
    const seen: string[] = []
    const tokenize = (text: string) => {
      seen.push(text.slice(0, 2))
      return text.split(/(\w+)/)
    }
    Array.from(readWindows(code, {language: 'js', width: 20, tokenize}))
    return seen
  }
  expect(starts('abc def\nghi jkl mno pqr')).toEqual(['ab', 'gh'])
  expect(starts('abcd efgh ijkl mnop qrst')).toEqual(['ab', 'ij'])
})

it('leaves plain what comes back in other words', () => {
  const tokens = readWindows('a b', {language: 'js', width: 20, tokenize: () => 'c'})
  expect([...tokens]).toEqual([{text: 'a b', kind: undefined}])
})
