import type {Book, Load} from '@answerbook/core'
import {toEpub} from '@answerbook/epub'
import {epubEntries} from '@answerbook/testkit'
import type {Paragraph} from 'mdast'
import {describe, expect, it} from 'vitest'
import {sniffPicture} from '../src/pictures/sniff-picture.js'
import {bytesOf} from './bytes-of.js'
import {gif, jpeg, loadSamples, movingGif, movingPng, png, webp} from './sample-pictures.js'
import {toBook} from './to-book.js'

const types = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'] as const
const image = (url: string): Paragraph => ({
  type: 'paragraph',
  children: [{type: 'image', url, alt: '图'}]
})
const picturesOf = async (book: Book, load: Load) =>
  [...epubEntries(await bytesOf(book, {load})).keys()].filter(name => /images/.test(name))

describe('sniffing', () => {
  it.each([
    ['png', png(6, 4), {type: 'image/png', width: 6, height: 4}],
    ['a png that moves', movingPng(6, 4), {type: 'image/png', width: 6, height: 4, moves: true}],
    ['gif', gif, {type: 'image/gif', width: 1, height: 1}],
    ['a gif that moves', movingGif(3), {type: 'image/gif', width: 1, height: 1, moves: true}],
    ['jpeg', jpeg(700, 300), {type: 'image/jpeg', width: 700, height: 300}],
    ['jpeg for print', jpeg(7, 3, 4), {type: 'image/jpeg', width: 7, height: 3, isCmyk: true}],
    [
      'a jpeg with bytes between its segments',
      Buffer.concat([
        jpeg(7, 3).subarray(0, -7),
        Buffer.from([0, 0, 0, 0]),
        jpeg(7, 3).subarray(-7)
      ]),
      {type: 'image/jpeg', width: 7, height: 3}
    ],
    ['lossy webp', webp('VP8 '), {type: 'image/webp', width: 700, height: 300}],
    ['lossless webp', webp('VP8L'), {type: 'image/webp', width: 700, height: 300}],
    ['extended webp', webp('VP8X'), {type: 'image/webp', width: 700, height: 300, moves: true}],
    [
      'a view into more bytes',
      Buffer.concat([gif, jpeg(7, 3)]).subarray(gif.length),
      {type: 'image/jpeg', width: 7, height: 3}
    ]
  ])('reads %s', (_, bytes, expected) => {
    expect(sniffPicture(bytes, types)).toEqual({moves: false, isCmyk: false, ...expected})
  })

  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['a page', new TextEncoder().encode('<!doctype html><title>403</title>'), /neither/],
    ['a jpeg without frame', jpeg(7, 3).subarray(0, 14), /neither/],
    [
      'a jpeg of segments without length',
      Uint8Array.from([0xff, 0xd8, ...Array<number>(64).fill(0xff)]),
      /neither/
    ],
    ['a png cut off', png(6, 4).subarray(0, 20), /neither/],
    ['webp cut off', webp('VP8 ').subarray(0, 29), /neither JPEG nor PNG nor GIF nor WebP/],
    ['webp of no known kind', webp('VP9 '), /neither/],
    ['webp without its signature', webp('VP8L').fill(0, 20, 21), /neither/],
    ['a gif cut off in its first frame', gif.subarray(0, -4), /cut off/],
    ['a jpeg cut off before its data', jpeg(7, 3).subarray(0, -3), /cut off/],
    ['a png cut off before its data', png(6, 4).subarray(0, 41), /cut off/],
    ['a webp cut off before its data', webp('VP8X').subarray(0, 30), /cut off/],
    ['no width', jpeg(0, 3), /no size/],
    ['too many pixels', jpeg(50_000, 50_000), /50000 x 50000 pixels/],
    ['too many bytes', Buffer.concat([jpeg(7, 3), Buffer.alloc(21 * 1024 * 1024)]), /bytes/]
  ])('refuses %s', (_, bytes, reason) => {
    expect(sniffPicture(bytes, types)).toEqual({missing: expect.stringMatching(reason)})
  })
})

it('stores a picture once, whatever its addresses, under a name from its bytes', async () => {
  const book = toBook(image('https://a.example/6x4.png'), image('https://b.example/6x4.png'))
  expect(await picturesOf(book, loadSamples)).toEqual(['OEBPS/images/d7d36636121ad30d.png'])
})

it('loads each address once, one after the other, for its post', async () => {
  const asked: unknown[] = []
  let active = 0
  const load: Load = async (url, request) => {
    asked.push([url, request.from])
    expect(++active).toBe(1)
    await new Promise(resolve => setTimeout(resolve, 1))
    active--
    return {bytes: gif, type: 'text/html'}
  }
  const nodes = [image('https://a.example/1'), image('2'), image('https://a.example/1'), image('2')]
  await bytesOf(toBook(...nodes), {load})
  expect(asked).toEqual([
    ['https://a.example/1', 'post'],
    ['2', 'post']
  ])
})

it('asks for types that it can store, and no more pixels than of use', async () => {
  const load: Load = async (_, {accept, maxWidthPx}) => {
    expect(accept).toEqual(['image/jpeg', 'image/png', 'image/gif'])
    expect(maxWidthPx).toBe(1600)
    return {missing: 'asked'}
  }
  const {messages} = await toEpub(toBook(image('https://a.example/1')), {load})
  expect(messages.map(({reason}) => reason)).toEqual([
    'Cannot show picture `https://a.example/1`, left it out: asked'
  ])
})

it.each(['1.png', 'cid:1@mail', 'file:///1.png', 'http:1.png'])(
  'keeps `%s` of two posts apart',
  async url => {
    const load: Load = async (_, {from}) => ({bytes: from === 'post' ? gif : png(6, 4), type: ''})
    const book = toBook(image(url))
    book.children.push(...toBook(image(url)).children)
    const other = book.children[1]?.children[0]
    if (other) other.id = 'other'
    expect(await picturesOf(book, load)).toHaveLength(2)
  }
)

it.each(['HTTPS://a.example/1', 'data:image/gif;base64,AAAA'])(
  'loads `%s` once for all posts',
  async url => {
    const asked: string[] = []
    const load: Load = async (_, {from}) => {
      asked.push(from)
      return {bytes: gif, type: ''}
    }
    const book = toBook(image(url))
    book.children.push(...toBook(image(url)).children)
    const other = book.children[1]?.children[0]
    if (other) other.id = 'other'
    await bytesOf(book, {load})
    expect(asked).toEqual(['post'])
  }
)

it.each([
  [new Error('no network'), 'no network'],
  ['broken', 'the loader failed']
])('loses a picture to a loader that fails, not the book', async (error, reason) => {
  const book = toBook(image('https://a.example/1'))
  const [thread] = book.children
  if (thread) thread.cover = 'https://a.example/cover'
  const {value, messages} = await toEpub(book, {load: () => Promise.reject(error)})
  expect(value).toBeInstanceOf(Uint8Array)
  expect(messages.map(message => [message.ruleId, message.reason])).toEqual([
    ['image-missing', `Cannot show picture \`https://a.example/1\`, left it out: ${reason}`]
  ])
})

it('loses a picture to a loader that gives nothing, against its type', async () => {
  const load = (async () => undefined) as unknown as Load
  const {messages} = await toEpub(toBook(image('https://a.example/1')), {load})
  expect(messages.map(({reason}) => reason)).toEqual([
    'Cannot show picture `https://a.example/1`, left it out: the loader gave nothing'
  ])
})

it('says nothing of a cover that is missing', async () => {
  const book = toBook()
  const [thread] = book.children
  if (thread) thread.cover = 'https://img.example/lost.png'
  const file = await toEpub(book)
  expect(file.messages).toEqual([])
  expect(file.value instanceof Uint8Array && epubEntries(file.value).has('OEBPS/cover.xhtml')).toBe(
    false
  )
})
