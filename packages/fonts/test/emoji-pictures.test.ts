import {readFile} from 'node:fs/promises'
import {emojiPictures} from '@answerbook/fonts'
import {expect, it} from 'vitest'

interface Shape {
  readonly fill: string
  readonly path: string
  readonly opacity?: number
  readonly rule?: string
}

const pictures: Record<string, Shape[]> = JSON.parse(await readFile(emojiPictures.url, 'utf8'))
const keys = Object.keys(pictures)

it('should be emoji by their code points', () => {
  expect(keys.length).toBeGreaterThan(3900)
  expect(keys.filter(key => !/^[\da-f]{4,6}(-[\da-f]{4,6})*$/.test(key))).toEqual([])
  expect(keys.filter(key => key.includes('fe0f'))).toEqual([])
})

it.each([
  ['a face', '1f600'],
  ['a family', '1f468-200d-1f469-200d-1f467'],
  ['a tone of skin', '1f44d-1f3fd'],
  ['a flag', '1f1e8-1f1f3'],
  ['a flag of a region', '1f3f4-e0067-e0062-e0065-e006e-e0067-e007f'],
  ['a keycap', '0031-20e3'],
  ['a sign', '2764']
])('should have %s', (_, key) => {
  expect(keys).toContain(key)
})

it('should be filled shapes of straight lines and curves', () => {
  const wrong = Object.values(pictures)
    .flat()
    .filter(
      ({fill, path, opacity = 1, rule = 'nonzero'}) =>
        !/^#[\da-f]{6}$/.test(fill) ||
        !/^M[-\d.]+ ?[-\d.]+[mlhvcsqtz\d .-]*$/i.test(path) ||
        !(opacity > 0 && opacity <= 1) ||
        !['evenodd', 'nonzero'].includes(rule)
    )
  expect(wrong).toEqual([])
  expect(Object.values(pictures).filter(shapes => shapes.length === 0)).toEqual([])
})
