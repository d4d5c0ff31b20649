import type {Book, Load} from '@answerbook/core'
import {type DeviceName, type ToEpubOptions, toEpub} from '@answerbook/epub'
import {epubEntries, sampleBooks} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {gif, jpeg, loadSamples, webp} from './sample-pictures.js'
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

const textBook = toBook({type: 'paragraph', children: [{type: 'text', value: '字'}]})
const reasonsFor = async (options: ToEpubOptions) =>
  (await toEpub(textBook, options)).messages.map(({reason}) => reason)

it.each([
  ['kindle', 'h1 {text-indent: 1em; margin-left: -2em}', 'margin-left: -2em'],
  ['kindle', 'h2 {margin: 0 0 0 -.5em}', 'margin: 0 0 0 -.5em'],
  ['kindle', '.note, P {line-height: 2}', 'line-height: 2'],
  ['kindle', '@media all {body {COLOR: red}}', 'COLOR: red'],
  ['kobo', '.note {background: #eee}', 'background: #eee'],
  ['kobo', 'blockquote {margin: 1em 4em}', 'margin: 1em 4em'],
  ['kobo', 'blockquote {margin: 0 0 0 10em}', 'margin: 0 0 0 10em'],
  ['kobo', 'blockquote {margin: 3.5em}', 'margin: 3.5em'],
  ['kobo', 'p {font-size: 90%}', 'font-size: 90%'],
  ['kobo', 'div {border: 0}', 'border: 0']
] as const)('tells for %s of `%s`', async (device, css, found) => {
  const reasons = await reasonsFor({device, css})
  expect(reasons).toEqual([expect.stringContaining(`Unexpected \`${found}\` in line 1, column `)])
  expect(await reasonsFor({css})).toEqual([])
})

it.each([
  ['kindle', '.note {line-height: 2; color: red; margin: 0 1em}'],
  ['kobo', 'div.note {margin: 4em 2em; background: rgba(128, 128, 128, 0.1)}'],
  ['kobo', 'p {margin: 1em 2em 5em 2em; font-size: 0.9em}']
] as const)('tells nothing for %s of `%s`', async (device, css) => {
  expect(await reasonsFor({device, css})).toEqual([])
})

it('has a style sheet of its own that takes its own advice', async () => {
  for (const device of names) {
    const css = unpack(await bytesOf(textBook, {device})).get('OEBPS/style.css') ?? ''
    expect(await reasonsFor({device, css})).toEqual([])
  }
})

it.each([
  ['apple', jpeg(3000, 2000), 'it has 3000 x 2000 pixels, Apple Books takes 5600000 in all'],
  ['apple', gif, 'it is image/gif, Apple Books takes image/jpeg and image/png'],
  ['kobo', jpeg(10, 10, 4), 'its colours are those of print, Kobo takes those of screens'],
  ['kindle', padded(gif, 5_000_001), 'it has 5000001 bytes, Kindle takes 5000000']
] as const)('tells for %s of a picture that it advises against', async (device, bytes, reason) => {
  const load: Load = async () => ({bytes, type: ''})
  const {messages} = await toEpub(book, {device, load})
  expect(messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
    ['device-picture', `Unexpected picture \`https://img.example/1\`, kept it: ${reason}`]
  ])
  expect((await toEpub(book, {load})).messages).toEqual([])
})

it('tells of a cover that is advised against', async () => {
  const {messages} = await toEpub(textBook, {device: 'apple', cover: jpeg(3000, 2000)})
  expect(messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual([
    [
      'device-picture',
      'Unexpected cover, kept it: it has 3000 x 2000 pixels, Apple Books takes 5600000 in all'
    ]
  ])
})

it.each(names)('tells %s nothing of a book without faults', async device => {
  const load: Load = async () => ({bytes: jpeg(100, 100), type: ''})
  expect((await toEpub(book, {device, load})).messages).toEqual([])
})

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length)
  result.set(bytes)
  return result
}

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
