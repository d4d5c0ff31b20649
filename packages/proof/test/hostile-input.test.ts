import {prove} from '@answerbook/proof'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bookOf, bookOfLines} from './book-of.js'

/** Enough for what costs more than linear time to be seen. */
const many = 400_000

/** Each takes hours if anything looks at everything for everything. */
const hostile: ReadonlyArray<[name: string, value: string]> = [
  ['open elements', '<b>'.repeat(many / 2)],
  ['open elements and end tags of others', `${'<div>'.repeat(many / 8)}${'</b>'.repeat(many / 8)}`],
  ['nested figures with captions', '<figure><img data-caption="字">'.repeat(10_000)],
  ['nested headers', '<header>字'.repeat(30_000)],
  ['starts of comments', '<!--'.repeat(many / 4)],
  ['starts of scripts', '<script '.repeat(many / 8)],
  ['code that is not closed', '<pre><x'.repeat(many / 8)],
  ['attributes', `<p ${'a="字 '.repeat(many / 8)}>`],
  ['characters in attributes', `<img alt="${'字'.repeat(many)}" title="${'a '.repeat(many)}">`],
  ['spaces', ' '.repeat(many)],
  ['spaces in a link', `<a href="#x">${' '.repeat(many)}x</a>`],
  ['letters in a link', `<a href="x">${'a.'.repeat(many / 2)}</a>`],
  ['front matter', `---\n${'- a\n'.repeat(100_000)}${'b\n'.repeat(100_000)}---\n`],
  ['deep JSON', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  [
    'fields of JSON',
    JSON.stringify(Object.fromEntries(Array.from({length: 20_000}, (_, n) => [n, 'x'])))
  ],
  ['items of a feed', `<rss>${'<item><title>字</title>'.repeat(20_000)}`],
  ['formulas', '<img src="/equation?tex=%E4%25%">'.repeat(10_000)]
]

describe('hostile input', () => {
  it.each(hostile)('bears %s', (_, value) => {
    const {characters, found, missing} = prove({value}, bookOfLines(['字']))
    expect(found + missing).toBe(characters)
  })

  it.each([
    ['nothing in common', noise(1, many), noise(2, many)],
    ['one letter', '好'.repeat(many), '好'.repeat(many - 1)],
    [
      'a few words, again and again',
      '春眠不觉晓。'.repeat(many / 10),
      '处处闻啼鸟。'.repeat(many / 10)
    ],
    [
      'halves that changed places',
      noise(3, many) + noise(4, many),
      noise(4, many) + noise(3, many)
    ],
    ['short lines', lines(5, 50_000), lines(6, 50_000)]
  ])('compares texts of %s', (_, wanted, got) => {
    const book = bookOfLines(got.split('\n'))
    const {characters, found} = prove({value: `<pre>${wanted}</pre>`}, book)
    expect(characters).toBe(wanted.replaceAll('\n', '').length)
    expect(found).toBeLessThanOrEqual(got.replaceAll('\n', '').length)
  })

  it('finds halves that changed places', () => {
    const [left, right] = [noise(7, 5000), noise(8, 5000)]
    expect(prove({value: left + right}, bookOfLines([right + left])).missing).toBe(0)
  })

  it.each([
    ...['$', '$a ', '\\(', '\\[', '\\$', '\\begin{a}', '![', '[[', '](a', '%%a', '> '],
    ...['- ', '1. ', '](<', '](<a ', '](<a> ', ']:<', '|', '|-', 'a|b\n-|-\n']
  ])('bears %j again and again, beside formulas', mark => {
    const book = bookOf([{type: 'math', value: 'x'}])
    const value = mark.repeat(many / mark.length)
    expect(prove({value: `<p>${value}</p>`}, book).found).toBe(0)
    expect(prove({value: `# a\n\n${value}`, path: 'a.md'}, book).found).toBe(0)
  })

  it('bears a deep tree', () => {
    let node: object = {type: 'text', value: '字'}
    for (let depth = 0; depth < 100_000; depth++) node = {type: 'strong', children: [node]}
    expect(prove({value: '字'}, bookOf([node as never])).found).toBe(1)
  })

  it('bears any source', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), value => {
        const {characters, found, missing, share} = prove({value}, bookOfLines(['a']))
        expect(found + missing).toBe(characters)
        expect(share === 1).toBe(missing === 0)
      })
    )
  })
})

/** Letters that follow no pattern, the same each time. */
function noise(seed: number, length: number): string {
  let state = seed * 2654435761
  const pieces: string[] = []
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    pieces.push(String.fromCharCode(0x4e00 + ((state >>> 12) % 20_000)))
  }
  return pieces.join('')
}

function lines(seed: number, count: number): string {
  return (noise(seed, count * 3).match(/.../gu) ?? []).join('\n')
}
