import {describe, expect, it} from 'vitest'
import {readTransform} from '../../src/math/read-transform.js'

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
