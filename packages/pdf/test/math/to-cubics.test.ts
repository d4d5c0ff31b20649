import {describe, expect, it} from 'vitest'
import {readTransform} from '../../src/math/read-transform.js'
import {toCubics} from '../../src/math/to-cubics.js'

const show = (path: string) =>
  toCubics(path).map(([operator, ...points]) =>
    [...points.map(value => Math.round(value * 100) / 100), operator].join(' ')
  )

describe('paths', () => {
  it('go from point to point', () => {
    expect(show('M1 2L3 4H5V6Z')).toEqual(['1 2 m', '3 4 l', '5 4 l', '5 6 l', 'h'])
  })

  it('go on from where they are', () => {
    expect(show('m1 2l3 4h5v6z')).toEqual(['1 2 m', '4 6 l', '9 6 l', '9 12 l', 'h'])
  })

  it('begin again where they were closed', () => {
    expect(show('M1 1L9 9Zl1 0')).toEqual(['1 1 m', '9 9 l', 'h', '2 1 l'])
  })

  it('draw lines between more points than one', () => {
    expect(show('M0 0 1 1 2 2')).toEqual(['0 0 m', '1 1 l', '2 2 l'])
  })

  it('have cubic curves for quadratic ones', () => {
    expect(show('M0 0Q3 3 6 0')).toEqual(['0 0 m', '2 2 4 2 6 0 c'])
    expect(show('M1 1q3 3 6 0')).toEqual(['1 1 m', '3 3 5 3 7 1 c'])
  })

  it('mirror the control point of a smooth curve, however many follow', () => {
    expect(show('M0 0Q3 3 6 0T12 0T18 0')).toEqual([
      '0 0 m',
      '2 2 4 2 6 0 c',
      '8 -2 10 -2 12 0 c',
      '14 2 16 2 18 0 c'
    ])
    expect(show('M0 0C0 3 3 3 3 0S6 -3 6 0')).toEqual(['0 0 m', '0 3 3 3 3 0 c', '3 -3 6 -3 6 0 c'])
  })

  it('have nothing to mirror after a line', () => {
    expect(show('M0 0Q3 3 6 0L9 0T12 0')).toEqual([
      '0 0 m',
      '2 2 4 2 6 0 c',
      '9 0 l',
      '9 0 10 0 12 0 c'
    ])
  })

  it('need no room between their numbers', () => {
    expect(show('M.5-1.5L-2-.25')).toEqual(['0.5 -1.5 m', '-2 -0.25 l'])
  })

  it('leave out what is no path', () => {
    expect(show('')).toEqual([])
    expect(show('M1')).toEqual([])
    expect(show('hello')).toEqual([])
    expect(show('MNaN,Infinity')).toEqual([])
  })
})

describe('transforms', () => {
  const round = (transform: string) =>
    readTransform(transform).map(value => Math.round(value * 1000) / 1000 + 0)

  it('are done from right to left', () => {
    expect(round('translate(10,20) scale(2)')).toEqual([2, 0, 0, 2, 10, 20])
    expect(round('scale(2) translate(10 20)')).toEqual([2, 0, 0, 2, 20, 40])
  })

  it('turn about a point', () => {
    expect(round('rotate(90 1 1)')).toEqual([0, 1, -1, 0, 2, 0])
  })

  it('are as they are, or nothing', () => {
    expect(round('matrix(1 2 3 4 5 6)')).toEqual([1, 2, 3, 4, 5, 6])
    expect(round('')).toEqual([1, 0, 0, 1, 0, 0])
  })
})
