import {expect, it} from 'vitest'
import {pickColours} from '../src/cover/pick-colours.js'

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it('lets letters stand out from the ground, on a slip as well', () => {
  const all = Array.from({length: 8}, (_, index) =>
    pickColours({title: '', series: {name: '', index}})
  )
  expect(new Set(all.map(({ground}) => ground)).size).toBe(8)
  for (const {ground, title, text} of all) {
    for (const ink of [title, text]) {
      const contrast = (luminance(ink) + 0.05) / (luminance(ground) + 0.05)
      expect(contrast).toBeGreaterThan(4.5)
    }
  }
})
