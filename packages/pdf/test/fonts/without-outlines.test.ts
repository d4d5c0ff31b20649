import {type FaceSource, type FontFile, toPdf} from '@answerbook/pdf'
import {expect, it} from 'vitest'
import {openFace} from '../../src/fonts/open-face.js'
import {withoutOutlines} from '../../src/fonts/without-outlines.js'
import {fonts} from '../load-fonts.js'
import {book, paragraph} from '../sample-book.js'

const [regular] = [fonts.serif?.regular].flat() as FaceSource[]
const bytes = (await regular?.load()) ?? new Uint8Array()

function fileOf(bytes: Uint8Array): {file: FontFile; sum: () => number} {
  let sum = 0
  const read = (start: number, end: number) => {
    sum += end - start
    return bytes.subarray(start, end)
  }
  return {file: {length: bytes.length, read}, sum: () => sum}
}

it('prints the same by parts of a face as by all of it', async () => {
  const text = book([paragraph('他说：“雨从云里来。”——《雨》，第 3 页。Answer Ångström')])
  const {file, sum} = fileOf(bytes)
  const source = {name: 'Serif', load: () => Promise.resolve(bytes)}
  const load = () => Promise.reject(new Error('Expected to read parts'))
  const whole = await toPdf(text, {fonts: {serif: {regular: source}}})
  const parted = await toPdf(text, {fonts: {serif: {regular: {...source, load, open: () => file}}}})
  expect(parted.value).toEqual(whole.value)
  expect(sum()).toBeLessThan(bytes.length / 10)
})

it('has the same empty outline for every glyph', () => {
  const parts = withoutOutlines(fileOf(bytes).file)
  if (!parts) throw new Error('Expected parts')
  const {font} = openFace(parts, 'Serif')
  for (const id of [0, 1, 20, font.numGlyphs - 1]) {
    expect(font.getGlyph(id).cbox).toMatchObject({minX: 0, minY: 0, maxX: 0, maxY: 0})
  }
})

it('leaves other and damaged files to be loaded', () => {
  const cases = [
    new Uint8Array(),
    bytes.subarray(0, 8),
    bytes.subarray(0, 100),
    bytes.subarray(0, bytes.length / 2),
    new TextEncoder().encode('wOF2 and so on'),
    new TextEncoder().encode('OTTO and so on')
  ]
  for (const one of cases) expect(withoutOutlines(fileOf(one).file)).toBeUndefined()
})
