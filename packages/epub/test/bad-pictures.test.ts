import type {Book} from '@answerbook/core'
import {toEpub} from '@answerbook/epub'
import {epubEntries} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {checkEpub, verdictOf} from './check-epub.js'
import {gif, movingGif, png} from './sample-pictures.js'
import {toBook} from './to-book.js'
import {unpackChapters} from './unpack.js'

const book: Book = toBook({
  type: 'paragraph',
  children: [{type: 'image', url: 'https://img.example/1.jpg', alt: '山间小路'}]
})

/** A PNG header that promises a picture larger than any memory. */
function hugePng(): Uint8Array {
  const bytes = png(1, 1)
  new DataView(bytes.buffer).setUint32(16, 100_000)
  new DataView(bytes.buffer).setUint32(20, 100_000)
  return bytes
}

describe.each([
  ['a page', new TextEncoder().encode('<!doctype html><title>403 Forbidden</title>'), 'neither'],
  ['nothing', new Uint8Array(), 'it is empty'],
  ['a picture of too many pixels', hugePng(), 'it has 100000 x 100000 pixels'],
  ['a picture of too many bytes', padded(gif, 21 * 1024 * 1024), 'it has 22020096 bytes']
])('%s in place of a picture', (_, bytes, reason) => {
  it('gives way to its caption and a link, in a valid book', async () => {
    const file = await toEpub(book, {load: async () => ({bytes, type: 'image/jpeg'})})
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['image-missing'])
    expect(file.messages[0]?.reason).toContain(reason)

    const value = file.value as Uint8Array
    const chapter = unpackChapters(value).get('OEBPS/chapter-0001.xhtml')
    expect(chapter).toContain(`<figure class="missing" data-src="https://img.example/1.jpg">
<p>山间小路</p>
<p class="host"><a href="https://img.example/1.jpg">img.example</a></p>
</figure>`)
    expect(picturesIn(value)).toEqual([])
    checkEpub(value)
    expect(await verdictOf(value)).toEqual([])
  })
})

describe('a picture that moves', () => {
  const load = async () => ({bytes: movingGif(3), type: 'image/gif'})

  it('is kept, and told of in the metadata', async () => {
    const {value, messages} = await toEpub(book, {load})
    expect(messages).toEqual([])
    expect(picturesIn(value as Uint8Array)).toEqual([movingGif(3)])
    expect(hazardOf(value as Uint8Array)).toBe('unknown')
  })

  it('is its first frame for a device that shows no other', async () => {
    const {value, messages} = await toEpub(book, {load, device: 'kindle'})
    expect(messages.map(String)).toEqual([
      '1:1: Unexpected motion of picture `https://img.example/1.jpg`, kept its first frame: Kindle shows no other'
    ])
    expect(picturesIn(value as Uint8Array)).toEqual([gif])
    expect(hazardOf(value as Uint8Array)).toBe('none')
    expect(await verdictOf(value as Uint8Array)).toEqual([])
  })

  it('is one with its still twin', async () => {
    const two = toBook(
      ...['1', '2'].map(name => ({type: 'image' as const, url: `https://img.example/${name}`}))
    )
    const bytes = (url: string) => (url.endsWith('1') ? movingGif(2) : gif)
    const {value} = await toEpub(two, {
      load: async url => ({bytes: bytes(url), type: 'image/gif'}),
      device: 'kindle'
    })
    expect(picturesIn(value as Uint8Array)).toEqual([gif])
  })
})

it('says of a picture that is still that it is no hazard', async () => {
  const {value} = await toEpub(book, {load: async () => ({bytes: gif, type: 'image/gif'})})
  expect(hazardOf(value as Uint8Array)).toBe('none')
})

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length)
  result.set(bytes)
  return result
}

function picturesIn(value: Uint8Array): Uint8Array[] {
  return [...epubEntries(value)]
    .filter(([name]) => name.startsWith('OEBPS/images/'))
    .map(([, bytes]) => Uint8Array.from(bytes))
}

function hazardOf(value: Uint8Array): string | undefined {
  const metadata = unpackChapters(value).get('OEBPS/content.opf') ?? ''
  return /accessibilityHazard">(\w+)</.exec(metadata)?.[1]
}
