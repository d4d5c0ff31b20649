import {type CoverText, makeCover} from '@answerbook/assets'
import sharp from 'sharp'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {testFaces} from './test-faces.js'

const faces = testFaces('NotoSerifSC-Bold', 'DejaVuSans')
const make = async (about: CoverText, file = new VFile()) =>
  (await makeCover(about, {faces, file})).bytes
const colourAt = async (bytes: Uint8Array, left: number, top: number) =>
  [...(await sharp(bytes).extract({left, top, width: 1, height: 1}).raw().toBuffer())].join(' ')
const picture = (width: number, height: number) =>
  sharp({create: {width, height, channels: 3, background: '#00ff00'}})
    .png()
    .toBuffer()

/** How many pixels of the cover are light, in thousandths. */
async function inkOf(bytes: Uint8Array): Promise<number> {
  const pixels = await sharp(bytes).greyscale().raw().toBuffer()
  return Math.round((pixels.filter(pixel => pixel > 160).length / pixels.length) * 1000)
}

it('makes a JPEG of the size that readers ask for', async () => {
  const {bytes, type} = await makeCover({title: '围城', authors: ['钱某']}, {faces})
  const {format, width, height} = await sharp(bytes).metadata()
  expect([type, format, width, height]).toEqual(['image/jpeg', 'jpeg', 1600, 2560])
  expect(await inkOf(bytes)).toBeGreaterThan(10)
})

it('makes the same bytes of the same book', async () => {
  const about = {title: '如何看待？', authors: ['甲', '乙'], series: {name: '存档', index: 2}}
  expect(await make(about)).toEqual(await make(about))
})

it('tells books apart by their colour, and the volumes of a series', async () => {
  const grounds = ['a', 'b', 'c', 'd'].map(async identifier =>
    colourAt(await make({title: '书', identifier}), 5, 5)
  )
  expect(new Set(await Promise.all(grounds)).size).toBeGreaterThan(1)
  const volumes = [1, 2, 3, 4].map(async index =>
    colourAt(await make({title: '书', series: {name: '存档', index}}), 5, 5)
  )
  expect(new Set(await Promise.all(volumes)).size).toBe(4)
})

it.each([
  ['empty', ''],
  ['of ten thousand Han', '长'.repeat(10_000)],
  ['of one long word', 'https://site.example/'.repeat(500)],
  ['of spaces', '\u3000 \n'],
  ['with what cannot be written', 'a\0\ud800b\u202ec\ufffd'],
  ['from the right', '\u0645\u0631\u062d\u0628\u0627 \u0639\u0627\u0644\u0645'],
  ['of marks alone', '《》，。！？']
])('takes a title %s, in lines and in columns', async (_, title) => {
  for (const vertical of [false, true]) {
    const bytes = await make({title, vertical, authors: [title], publisher: title})
    expect((await sharp(bytes).metadata()).height).toBe(2560)
  }
})

it('begins lines on the side that the title is read from', async () => {
  const half = {width: 400, height: 2560}
  const inkAt = async (title: string, left: number) => {
    const bytes = await make({title, authors: ['Ada']})
    return inkOf(
      await sharp(bytes)
        .extract({...half, left, top: 0})
        .toBuffer()
    )
  }
  const sidesOf = async (title: string) =>
    Math.sign((await inkAt(title, 170)) - (await inkAt(title, 1030)))
  // مرحبا
  expect(await sidesOf('\u0645\u0631\u062d\u0628\u0627')).toBe(-1)
  expect(await sidesOf('Aye')).toBe(1)
})

describe('a picture', () => {
  it('fills the top of the cover', async () => {
    const bytes = await make({title: '书', picture: await picture(1200, 800)})
    const [red = 0, green = 0] = (await colourAt(bytes, 800, 300)).split(' ').map(Number)
    expect(green - red).toBeGreaterThan(200)
    const plain = await make({title: '书'})
    expect(await colourAt(bytes, 5, 2500)).toBe(await colourAt(plain, 5, 2500))
  })

  it.each([
    ['is empty', async () => new Uint8Array()],
    ['is a page', async () => new TextEncoder().encode('<html><body>403')],
    ['is SVG', async () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['is cut off', async () => (await picture(900, 900)).subarray(0, 60)],
    ['is a sign', async () => picture(64, 64)]
  ])('that %s is left out, and told', async (_, load) => {
    const file = new VFile()
    const bytes = await make({title: '书', picture: await load()}, file)
    expect(bytes).toEqual(await make({title: '书'}))
    expect(file.messages.map(({ruleId, source}) => [ruleId, source])).toEqual([
      ['picture-unusable', '@answerbook/assets']
    ])
  })
})

describe('faces', () => {
  it('are asked in order, and read only for what is missing', async () => {
    const [first] = faces.title
    const never = {name: 'never', load: async () => Promise.reject(new Error('it was read'))}
    if (!first) throw new Error('no face')
    const {bytes} = await makeCover({title: '书'}, {faces: {title: [first, never]}})
    expect(bytes.length).toBeGreaterThan(1000)
  })

  it('that lack a character leave it out, and tell it', async () => {
    const file = new VFile()
    const {bytes} = await makeCover({title: '书A'}, {faces: testFaces('DejaVuSans'), file})
    expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
      ['glyph-missing', 'No face has 书, left out of the cover']
    ])
    expect(bytes).toEqual(
      (await makeCover({title: 'A', identifier: '书A'}, {faces: testFaces('DejaVuSans')})).bytes
    )
  })

  it('have to be given', async () => {
    await expect(makeCover({title: '书'})).rejects.toMatchObject({code: 'font-missing'})
  })

  it('have to be fonts', async () => {
    const title = [{name: 'none', load: async () => new TextEncoder().encode('<html>')}]
    const run = makeCover({title: '书'}, {faces: {title}})
    await expect(run).rejects.toMatchObject({code: 'font-unusable'})
  })
})
