import {expect, it} from 'vitest'
import {measureSlots} from '../../src/break/measure-slots.js'
import {spreadSlack} from '../../src/break/spread-slack.js'
import {toClusters} from '../../src/text/to-clusters.js'
import {faces, fakeFace, text} from '../fake-face.js'

/** Slots: comma 5, closing bracket 5, before Western text 2.5, word space 3, stop 5, then two Han. */
const line = '天，地》玄ab cd。黄宇宙'

function spread(slackPt: number) {
  const [clusters = []] = toClusters([text(line)])
  const slots = measureSlots(clusters)
  const result = spreadSlack(slots, {start: 0, end: clusters.length}, slackPt)
  const widths = Array.from(result.widths, width => Math.round(width * 100) / 100)
  return {...result, widths}
}

it('leaves a line that fits', () => {
  expect(spread(0)).toEqual({
    widths: [0, 5, 0, 5, 2.5, 3, 0, 5, 0, 0],
    stretchPt: 0,
    isFull: true
  })
})

it.each([
  ['word spaces to a quarter', 0.5, [0, 5, 0, 5, 2.5, 2.5, 0, 5, 0, 0]],
  ['then brackets', 3, [0, 5, 0, 2.5, 2.5, 2.5, 0, 5, 0, 0]],
  ['then commas', 7.5, [0, 3, 0, 0, 2.5, 2.5, 0, 5, 0, 0]],
  ['then beside Western text to an eighth', 11.75, [0, 0, 0, 0, 1.25, 2.5, 0, 5, 0, 0]],
  ['then stops', 16.75, [0, 0, 0, 0, 1.25, 2.5, 0, 0, 0, 0]]
])('shrinks %s', (_, byPt, widths) => {
  expect(spread(-byPt)).toEqual({widths, stretchPt: 0, isFull: true})
})

it('says when shrinking is not enough', () => {
  expect(spread(-17).isFull).toBe(false)
})

it('widens word spaces first, to half an em', () => {
  expect(spread(2).widths).toEqual([0, 5, 0, 5, 2.5, 5, 0, 5, 0, 0])
})

it('widens gaps beside Western text next, to a third', () => {
  expect(spread(2 + 0.8).widths).toEqual([0, 5, 0, 5, 3.3, 5, 0, 5, 0, 0])
})

it('then widens all alike, but before marks', () => {
  const rest = 2 + 10 / 12
  const {widths, stretchPt} = spread(rest + 7)
  expect(widths).toEqual([0, 6, 0, 6, 4.33, 6, 0, 6, 1, 1])
  expect(stretchPt).toBeCloseTo(1)
})

it('leaves a line as it is that would need more than a quarter em', () => {
  expect(spread(21)).toMatchObject({
    widths: [0, 5, 0, 5, 2.5, 3, 0, 5, 0, 0],
    stretchPt: 0,
    isFull: false
  })
})

it('shrinks spaces that are narrow already to five sixths', () => {
  const latin = fakeFace('latin')
  const narrow = (value: string) => latin.shape(value, 'latin').map(one => ({...one, advance: 240}))
  const face = {...latin, shape: (value: string) => narrow(value)}
  const [clusters = []] = toClusters([text('ab cd', {faces: {...faces, latin: [face]}})])
  const {widths, isFull} = spreadSlack(measureSlots(clusters), {start: 0, end: 2}, -0.4)
  expect([...widths]).toEqual([expect.closeTo(2)])
  expect(isFull).toBe(true)
})
