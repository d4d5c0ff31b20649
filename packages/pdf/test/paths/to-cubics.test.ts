import fc from 'fast-check'
import {expect, it} from 'vitest'
import {number} from '../../src/paint/number.js'
import {toCubics} from '../../src/paths/to-cubics.js'

const show = (path: string) =>
  toCubics(path)
    .map(([operator, ...points]) => [...points.map(number), operator].join(' '))
    .join('\n')

it.each([
  ['lines', 'M1 2L3 4h5v6H7V8z', '1 2 m\n3 4 l\n8 4 l\n8 10 l\n7 10 l\n7 8 l\nh'],
  ['points after a move', 'm1 2 3 4 5 6', '1 2 m\n4 6 l\n9 12 l'],
  ['numbers that touch', 'M.5.5-1-1', '0.5 0.5 m\n-1 -1 l'],
  ['a close, and what goes on from there', 'M1 1h4zl1 1', '1 1 m\n5 1 l\nh\n2 2 l'],
  [
    'a cubic curve and one that mirrors it',
    'M0 0C1 2 3 4 5 6S9 8 10 10',
    '0 0 m\n1 2 3 4 5 6 c\n7 8 9 8 10 10 c'
  ],
  ['a mirroring curve alone', 'M1 1s2 2 3 3', '1 1 m\n1 1 3 3 4 4 c'],
  [
    'a quadratic curve and one that mirrors it',
    'M0 0q3 3 6 0t6 0',
    '0 0 m\n2 2 4 2 6 0 c\n8 -2 10 -2 12 0 c'
  ],
  [
    'a quadratic curve that mirrors nothing after a line',
    'M0 0Q3 3 6 0L9 0T12 0',
    '0 0 m\n2 2 4 2 6 0 c\n9 0 l\n9 0 10 0 12 0 c'
  ],
  ['what is no path', 'MNaN,Infinity', ''],
  ['an exponent', 'M1e1 2E-1', '10 0.2 m'],
  ['what is before an arc', 'M1 2L3 4A1 1 0 0 0 5 6L7 8', '1 2 m\n3 4 l'],
  ['what is before too few numbers', 'M1 2L3', '1 2 m'],
  ['nothing', '', '']
])('has cubic curves and lines for %s', (_, data, operators) => {
  expect(show(data)).toBe(operators)
})

it('has steps for whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom(...'MmLlHhVvCcSsQqTtZzAa0123456789.-+e ,')}),
      data => {
        expect(show(data)).toMatch(/^([-\d. ]+ [mlc]\n?|h\n?)*$/)
      }
    )
  )
})
