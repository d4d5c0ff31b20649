import {expect, it} from 'vitest'
import {checkSize} from '../src/zip/check-size.js'
import {gather} from '../src/zip/gather.js'
import {bytesOf} from './bytes-of.js'
import {loadSamples} from './sample-pictures.js'
import {toBook} from './to-book.js'

it('begins so that the type can be read at fixed places', async () => {
  const bytes = Buffer.from(await bytesOf(toBook()))
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  expect(bytes.readUInt16LE(6), 'flags').toBe(0)
  expect(bytes.readUInt16LE(8), 'stored').toBe(0)
  expect(bytes.readUInt16LE(28), 'extra field').toBe(0)
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
})

it('compresses texts and stores pictures, all on the first day of 1980', async () => {
  const image = {type: 'image', url: 'https://img.example/6x4.png'} as const
  const bytes = Buffer.from(
    await bytesOf(toBook({type: 'paragraph', children: [image]}), {load: loadSamples})
  )
  const methods = new Map<string, number>()
  for (
    let at = bytes.indexOf('PK\u0001\u0002');
    at !== -1;
    at = bytes.indexOf('PK\u0001\u0002', at + 1)
  ) {
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString('latin1')
    methods.set(
      name.replace(/^.*\//, '').replace(/^t\w{12}-p\w{12}/, 'chapter'),
      bytes.readUInt16LE(at + 10)
    )
    expect(bytes.readUInt32LE(at + 12), 'time and day').toBe(0x00210000)
    expect(bytes.readUInt16LE(at + 8), 'flags').toBe(0)
  }
  expect(Object.fromEntries(methods)).toEqual({
    mimetype: 0,
    'd7d36636121ad30d.png': 0,
    'chapter.xhtml': 8,
    'style.css': 8,
    'title.xhtml': 8,
    'container.xml': 8,
    'content.opf': 8,
    'toc.ncx': 8,
    'toc.xhtml': 8
  })
})

it('refuses what only Zip64 could hold', () => {
  checkSize(65_534, 0xfffffffe)
  const error = expect.objectContaining({code: 'archive-too-large'})
  expect(() => checkSize(65_535, 1)).toThrow(error)
  expect(() => checkSize(1, 0xffffffff)).toThrow(error)
})

it('gives pieces of 64 KiB, whatever is written', async () => {
  const pieces = async function* () {
    for (const length of [30, 70_000, 40_000, 40_000, 1, 0, 65_536, 5]) {
      yield new Uint8Array(length).fill(length)
    }
  }
  const [given, gathered]: Uint8Array[][] = [[], []]
  for await (const piece of pieces()) given?.push(piece)
  for await (const piece of gather(pieces())) gathered?.push(piece)
  expect(gathered?.map(({length}) => length)).toEqual([30, 70_000, 40_000, 40_001, 65_536, 5])
  expect(Buffer.concat(gathered ?? [])).toEqual(Buffer.concat(given ?? []))
})
