import {expect, it} from 'vitest'
import {findWordBreaks} from '../../src/text/find-word-breaks.js'

function show(word: string, style: 'code' | 'prose' = 'prose'): string {
  const graphemes = [...word]
  for (const {index, penalty} of findWordBreaks(graphemes, style).toReversed()) {
    graphemes.splice(index, 0, Number.isFinite(penalty) ? '|' : '‖')
  }
  return graphemes.join('')
}

it.each([
  ['word', 'word'],
  ['A/B', 'A/B'],
  ['well-known', 'well-|known'],
  ['1990–2021', '1990–2021'],
  ['1,000,000.00', '1,000,000.00'],
  ['-5', '-5'],
  ['C++', 'C++'],
  [',then', ',|then'],
  ['.NET', '.NET'],
  ['/usr/local/bin', '/usr/|local/|bin'],
  ['https://example.com/some-path?q=1&r=2', 'https://|example.|com/|some-|path?|q=|1&|r=|2'],
  ['example.com/%E5%AD%97#a-part', 'example.|com/|%E5|%AD|%97|#a-|part'],
  ['0123456789abcdef01234567', '0123|45|67|89|ab|cd|ef|01|23|4567'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsgesellschaft'],
  ['AbstractSingletonFactory', 'AbstractSingletonFactory'],
  ['a∀∃∈∉∑∏√∞≈≠≤≥', 'a∀|∃|∈|∉|∑|∏|√|∞|≈|≠|≤|≥'],
  ['x'.repeat(130), `${'x'.repeat(64)}‖${'x'.repeat(64)}‖xx`]
])('breaks %s as %s', (word, shown) => {
  expect(show(word)).toBe(shown)
})

it('breaks names in code before their capitals, in need', () => {
  expect(show('AbstractURLFactoryBean', 'code')).toBe('Abstract|URLFactory|Bean')
  expect(show('toString', 'code')).toBe('toString')
  const penalties = findWordBreaks([...'AbstractFactory'], 'code').map(({penalty}) => penalty)
  expect(Math.min(...penalties)).toBeGreaterThan(1000)
})

it('breaks code after commas and brackets', () => {
  expect(show('call(first,second)', 'code')).toBe('call(|first,|second)')
  expect(show('f(x)', 'code')).toBe('f(x)')
})
