import type {Book, Load} from '@answerbook/core'
import {type DeviceName, toEpub} from '@answerbook/epub'
import {epubEntries, sampleBooks} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {loadSamples, webp} from './sample-pictures.js'
import {toBook} from './to-book.js'
import {unpack} from './unpack.js'

const names: readonly DeviceName[] = ['apple', 'generic', 'kindle', 'kobo', 'koreader']
const book = toBook({type: 'image', url: 'https://img.example/1', alt: '图'})

/** What a book asks of its loader. */
async function askedOf(options: object): Promise<unknown> {
  let asked: unknown
  const load: Load = async (_, {accept, maxWidthPx}) => {
    asked = {accept, maxWidthPx}
    return {missing: 'asked'}
  }
  await toEpub(book, {...options, load})
  return asked
}

describe.each(names)('%s', device => {
  it('has valid books', async () => {
    const sample = sampleBooks<Book>().find(({name}) => name === 'every-node')
    if (!sample) throw new Error('Expected a sample book')
    const bytes = await bytesOf(sample.book, {device, load: loadSamples})
    checkEpub(bytes)
    expect(await verdictOf(bytes)).toEqual([])
  })
})

it.each([
  ['apple', {accept: ['image/jpeg', 'image/png', 'image/gif'], maxWidthPx: 2048}],
  ['kindle', {accept: ['image/jpeg', 'image/png', 'image/gif'], maxWidthPx: 1600}],
  ['koreader', {accept: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'], maxWidthPx: 1600}]
])('asks for what %s can use', async (device, expected) => {
  expect(await askedOf({device})).toEqual(expected)
})

it('asks for pictures of the width that it is told', async () => {
  expect(await askedOf({device: 'apple', pictureWidth: 800})).toMatchObject({maxWidthPx: 800})
})

it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  'refuses a width of %s',
  async pictureWidth => {
    await expect(toEpub(book, {pictureWidth})).rejects.toThrow(
      `Expected \`pictureWidth\` to be a number from 1 on, got \`${pictureWidth}\``
    )
  }
)

it('refuses a device that it does not know', async () => {
  await expect(toEpub(book, {device: 'nook' as DeviceName})).rejects.toThrow(
    'Expected `device` to be one of `generic`, `kindle`, `kobo`, `koreader`, `apple`, got `nook`'
  )
})

it('shows WebP where it is shown, and there alone', async () => {
  const load: Load = async () => ({bytes: webp('VP8 '), type: 'image/webp'})
  const picturesFor = async (device: DeviceName) =>
    [...epubEntries(await bytesOf(book, {device, load})).keys()].filter(name => /images/.test(name))
  expect(await picturesFor('koreader')).toEqual([
    expect.stringMatching(/^OEBPS\/images\/\w+\.webp$/)
  ])
  expect(await picturesFor('generic')).toEqual([])
  const metadata = unpack(await bytesOf(book, {device: 'koreader', load})).get('OEBPS/content.opf')
  expect(metadata).toContain('media-type="image/webp"')
})

it('leaves body text to the reader where its makers ask for it', async () => {
  const cssFor = async (device: DeviceName) =>
    unpack(await bytesOf(book, {device})).get('OEBPS/style.css') ?? ''
  const body = /^body \{[^}]*\b(?:line-height|text-align|margin):/m
  for (const name of names) {
    const css = await cssFor(name)
    expect(css).toContain('overflow-wrap')
    expect(body.test(css)).toBe(name !== 'kindle')
  }
})
