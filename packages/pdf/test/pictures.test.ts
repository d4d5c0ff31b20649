import {deflateSync} from 'node:zlib'
import type {Book, Load} from '@answerbook/core'
import {toPdf} from '@answerbook/pdf'
import {describe, expect, it} from 'vitest'
import {readPicture} from '../src/pictures/read-picture.js'
import {fonts} from './load-fonts.js'
import {jpeg, png} from './make-picture.js'
import {readPdf} from './read-pdf.js'
import {book, paragraph} from './sample-book.js'

const red = [255, 0, 0]
const row = (...pixels: number[][]) => [0, ...pixels.flat()]

describe('readPicture', () => {
  it('leaves opaque rows as they are', () => {
    const bytes = png({width: 2, height: 1, type: 2, rows: row(red, red)})
    const {data, ...rest} = pictureOf(bytes)
    expect(rest).toMatchObject({widthPx: 2, heightPx: 1, bits: 8, coding: 'png-rows'})
    expect(Buffer.from(data)).toEqual(deflateSync(Buffer.from(row(red, red))))
  })

  it('parts opacity from colour', () => {
    const bytes = png({width: 2, height: 1, type: 6, rows: row([1, 2, 3, 40], [5, 6, 7, 80])})
    const {data, alpha} = pictureOf(bytes)
    expect([...data]).toEqual([1, 2, 3, 5, 6, 7])
    expect([...(alpha ?? [])]).toEqual([40, 80])
  })

  it('undoes each filter', () => {
    const rows = [
      ...[0, 10, 20, 30],
      ...[1, 1, 1, 1],
      ...[2, 1, 1, 1],
      ...[3, 1, 1, 1],
      ...[4, 1, 1, 1]
    ].flatMap((value, index) => (index % 4 === 0 ? [value] : [value, 255]))
    const {data} = pictureOf(png({width: 3, height: 5, type: 4, rows}))
    const expected = [
      [10, 20, 30],
      [1, 2, 3],
      [2, 3, 4],
      [2, 3, 4],
      [3, 4, 5]
    ]
    expect([...data]).toEqual(expected.flat())
  })

  it('unpacks small and interlaced samples with a transparent palette', () => {
    // One pixel, in the first of seven passes.
    const bytes = png({
      width: 1,
      height: 1,
      type: 3,
      bits: 2,
      interlaced: 1,
      palette: [0, 0, 0, 9, 9, 9],
      transparency: [255, 7],
      rows: [0, 0b01000000]
    })
    const {data, alpha, bits} = pictureOf(bytes)
    expect([bits, [...data], [...(alpha ?? [])]]).toEqual([8, [1], [7]])
  })

  it('puts interlaced pixels in their places', () => {
    const bytes = png({
      width: 2,
      height: 2,
      type: 0,
      interlaced: 1,
      rows: [...[0, 1], ...[0, 2], ...[0, 3, 4]]
    })
    expect([...pictureOf(bytes).data]).toEqual([1, 2, 3, 4])
  })

  it('reads the head of a JPEG file', () => {
    expect(pictureOf(jpeg({width: 30, height: 20, channels: 3}))).toMatchObject({
      widthPx: 30,
      heightPx: 20,
      orientation: 1,
      colours: {space: 'rgb'},
      coding: 'jpeg'
    })
    expect(pictureOf(jpeg({width: 1, height: 1, channels: 4, adobe: true})).colours).toEqual({
      space: 'cmyk',
      inverted: true
    })
    expect(pictureOf(jpeg({width: 9, height: 3, channels: 1, orientation: 6}))).toMatchObject({
      orientation: 6,
      colours: {space: 'gray'}
    })
  })

  const good = png({width: 2, height: 1, type: 6, rows: row([1, 2, 3, 4], [5, 6, 7, 8])})
  const whole = jpeg({width: 3, height: 3, channels: 3})
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('<html>404</html>')],
    ['a GIF', new TextEncoder().encode('GIF89a')],
    ['a PNG without its end', good.subarray(0, -12)],
    ['a PNG with a flipped bit', good.map((byte, index) => (index === 45 ? byte ^ 1 : byte))],
    ['a PNG of too little data', png({width: 9, height: 9, type: 6, rows: row([1, 2, 3, 4])})],
    ['a PNG with an unknown filter', png({width: 1, height: 1, type: 6, rows: [9, 1, 2, 3, 4]})],
    ['a PNG of strange depth', png({width: 1, height: 1, type: 2, bits: 4, rows: [0, 0]})],
    ['a palette PNG without palette', png({width: 1, height: 1, type: 3, rows: [0, 0]})],
    ['a PNG of no width', png({width: 0, height: 1, type: 2, rows: [0]})],
    ['a PNG of 2.5 thousand million pixels', png({width: 5e4, height: 5e4, type: 0, rows: [0]})],
    ['a JPEG without its end', whole.subarray(0, -2)],
    ['a JPEG without a frame', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ['a JPEG whose segment is too long', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff)],
    ['a JPEG of too many pixels', jpeg({width: 60_000, height: 60_000, channels: 3})],
    ['a lossless JPEG', jpeg({width: 3, height: 3, channels: 3, frame: 0xc3})]
  ])('refuses %s', (_, bytes) => {
    expect(readPicture(bytes)).toHaveProperty('missing')
  })

  it('never unpacks more than the picture has', () => {
    const rows = new Uint8Array(64 * 1024 * 1024)
    const bomb = png({width: 4, height: 4, type: 6, rows})
    expect(pictureOf(bomb).data).toHaveLength(4 * 4 * 3)
  })
})

describe('pictures in the file', () => {
  const url = 'https://example.com/a'
  const withPicture = (): Book => book([paragraph({type: 'image', url})])

  it('are there once, however often they are shown', async () => {
    const bytes = png({width: 40, height: 40, type: 2, rows: Array(40 * 121).fill(0)})
    const twice = book([paragraph({type: 'image', url}), paragraph({type: 'image', url})])
    const asked: string[] = []
    const load = async (wanted: string) => {
      asked.push(wanted)
      return {bytes, type: 'image/png'}
    }
    const {objects} = readPdf((await toPdf(twice, {fonts, load})).value)
    const images = [...objects.values()].filter(object => object.includes('/Subtype /Image'))
    expect([images.length, asked]).toEqual([1, [url]])
  })

  it('have their opacity beside them', async () => {
    const bytes = png({width: 1, height: 1, type: 6, rows: row([1, 2, 3, 4])})
    const load = async () => ({bytes, type: 'image/png'})
    const {objects, streams} = readPdf((await toPdf(withPicture(), {fonts, load})).value)
    const [, image = ''] = [...objects].find(([, object]) => object.includes('/SMask')) ?? []
    const mask = Number(/\/SMask (\d+) 0 R/.exec(image)?.[1])
    expect([...(streams.get(mask) ?? [])]).toEqual([4])
  })

  /** Two posts that show the same picture. */
  const twoPosts = (url: string): Book => {
    const nodes = [paragraph({type: 'image', url}), paragraph({type: 'image', url})]
    const [one, other] = [book(nodes), book(nodes, {id: 'other'})]
    return {...one, children: [...one.children, ...other.children]}
  }

  it('are told once in each post where they are missing', async () => {
    const shown = twoPosts(url)
    const {messages} = await toPdf(shown, {fonts})
    expect(messages.map(({ruleId, ancestors}) => [ruleId, ancestors])).toEqual(
      shown.children.map(thread => ['image-missing', [thread, thread.children[0]]])
    )
  })

  it.each([
    ['https://example.com/a', ['post']],
    ['data:image/png;base64,AAAA', ['post']],
    ['a.png', ['post', 'other']],
    ['cid:a@mail', ['post', 'other']],
    ['file:///a.png', ['post', 'other']]
  ])('are loaded for `%s` by %j', async (url, posts) => {
    const asked: string[] = []
    const load: Load = async (_, {from}) => {
      asked.push(from)
      return {missing: ''}
    }
    await toPdf(twoPosts(url), {fonts, load})
    expect(asked).toEqual(posts)
  })

  it('are named in short, whatever their address holds', async () => {
    const url = `data:image/png;base64,${'A'.repeat(100_000)}`
    const {messages} = await toPdf(book([paragraph({type: 'image', url})]), {fonts})
    expect(messages[0]?.reason.length).toBeLessThan(200)
    expect(messages[0]?.reason).toContain('`data:image/png;base64,AAA')
  })

  it.each([
    ['a missing one', async () => ({missing: 'HTTP 404'}), /HTTP 404/],
    [
      'an SVG with a script and a picture of elsewhere',
      async () => ({
        bytes: new TextEncoder().encode(
          '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><image href="https://example.com/a.png"/></svg>'
        ),
        type: 'image/png'
      }),
      /it is image\/svg\+xml, neither JPEG nor PNG/
    ],
    [
      'a WebP that says it is PNG',
      async () => ({bytes: new TextEncoder().encode('RIFF1234WEBPVP8 '), type: 'image/png'}),
      /it is image\/webp, neither/
    ],
    ['a damaged one', async () => ({bytes: new Uint8Array(9), type: 'image/png'}), /neither/],
    ['a loader that gives nothing', (async () => undefined) as unknown as Load, /gave nothing/],
    ['a loader that throws', () => Promise.reject(new Error('no network')), /no network/]
  ])('are a frame and a message for %s', async (_, load, reason) => {
    const file = await toPdf(withPicture(), {fonts, load})
    expect(file.messages).toMatchObject([
      {ruleId: 'image-missing', source: '@answerbook/pdf', reason: expect.stringMatching(reason)}
    ])
  })
})

function pictureOf(bytes: Uint8Array) {
  const picture = readPicture(bytes)
  if ('missing' in picture) throw new Error(picture.missing)
  return picture
}
