import {describe, expect, it} from 'vitest'
import {roomForLines} from '../src/blocks/room-for-lines.js'
import type {Line} from '../src/break/line.js'

const line = (ascentPt: number, descentPt: number): Line => ({
  pieces: [],
  text: '',
  startPt: 0,
  endPt: 0,
  justified: false,
  end: 'wrap',
  stretchPt: 0,
  ascentPt,
  descentPt
})

const plain = line(8.8, 1.2)
const height = {linePt: 18, look: {sizePt: 10}}

const above = (lines: Line[], gridPt?: number) =>
  roomForLines(lines, height, gridPt).map(({abovePt}) => Math.round(abovePt * 10) / 10)

describe('room for lines', () => {
  it('is their usual height if nothing would touch', () => {
    expect(above([plain, plain])).toEqual([0, 0])
    expect(above([plain, line(15, 6), plain])).toEqual([0, 0, 0])
  })

  it('grows where something would', () => {
    expect(above([plain, line(20, 1.2), plain])).toEqual([0, 4.2, 0])
    expect(above([plain, line(8.8, 10), plain])).toEqual([0, 0, 1.8])
  })

  it('grows by lines of the grid', () => {
    expect(above([plain, line(20, 1.2), plain], 18)).toEqual([0, 18, 0])
    expect(above([plain, line(40, 1.2), plain], 18)).toEqual([0, 36, 0])
  })

  it('grows by half a line on both sides, so that the next is on the grid again', () => {
    const rooms = roomForLines([plain, line(20, 12), plain, plain], height, 18)
    expect(rooms.map(({abovePt}) => abovePt)).toEqual([0, 9, 9, 0])
    expect(rooms.map(({gridPt}) => gridPt)).toEqual([18, 18, 9, 18])
  })

  it('holds the first line and the last by itself', () => {
    const [only] = roomForLines([line(20, 12)], height)
    expect(only?.abovePt).toBeCloseTo(20 - 12.8)
    expect(only?.belowPt).toBeCloseTo(12 - 5.2)
  })
})
