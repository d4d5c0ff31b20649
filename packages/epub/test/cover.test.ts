import type {Book} from '@answerbook/core'
import {type Cover, type CoverRequest, toEpub} from '@answerbook/epub'
import {epubEntries} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {loadSamples, movingGif, png} from './sample-pictures.js'
import {toBook} from './to-book.js'

const book = toBook({type: 'paragraph', children: [{type: 'text', value: '正文'}]})
const [thread] = book.children
const withPicture: Book = {
  ...book,
  children: thread ? [{...thread, cover: 'https://img.example/16x25.png'}] : []
}

/** What a book has for a cover: its file, and what shows it. */
async function coverOf(book: Book, cover: Cover) {
  const entries = epubEntries(await bytesOf(book, {cover, load: loadSamples}))
  const textOf = (name: string) => new TextDecoder().decode(entries.get(name))
  const [, href = ''] =
    /href="([^"]+)"[^>]* properties="cover-image"/.exec(textOf('OEBPS/content.opf')) ?? []
  return {href, page: textOf('OEBPS/cover.xhtml'), has: entries.has(`OEBPS/${href}`)}
}

describe('a cover', () => {
  it('can be given as bytes', async () => {
    const {href, page, has} = await coverOf(book, png(16, 25))
    expect(href).toMatch(/^images\/[\da-f]{16}\.png$/)
    expect(page).toContain(`<img src="${href}" role="doc-cover"`)
    expect(has).toBe(true)
  })

  it('can be made of what is known of the book', async () => {
    const asked: CoverRequest[] = []
    const {href} = await coverOf(withPicture, async about => {
      asked.push(about)
      return {bytes: png(16, 25), type: 'image/png'}
    })
    expect(href).toMatch(/\.png$/)
    const [about] = asked
    expect(asked).toHaveLength(1)
    expect(about).toMatchObject({lang: 'zh-CN', vertical: false})
    expect(about?.identifier).toMatch(/^urn:uuid:/)
    expect(about?.title).not.toBe('')
    expect(about?.picture?.length).toBeGreaterThan(20)
  })

  it('is the picture of the document if nothing is said', async () => {
    expect(await bytesOf(withPicture, {load: loadSamples})).toEqual(
      await bytesOf(withPicture, {load: loadSamples, cover: 'picture'})
    )
    expect((await coverOf(withPicture, 'picture')).has).toBe(true)
  })

  it('is none if none is wanted', async () => {
    expect(await coverOf(withPicture, 'none')).toMatchObject({href: '', page: ''})
  })

  it.each([
    ['fails', () => Promise.reject(new Error('no memory')), 'no memory'],
    ['gives no picture', async () => ({bytes: new Uint8Array(9), type: 'image/png'}), 'neither'],
    ['has none', async () => ({missing: 'no face was given'}), 'no face was given']
  ] as const)('whose maker %s is left out, and told', async (_, cover, reason) => {
    const {messages} = await toEpub(book, {cover})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['cover-missing'])
    expect(messages[0]?.reason).toContain(reason)
    expect((await coverOf(book, cover)).page).toBe('')
  })

  it('shows its first frame alone where no other is shown', async () => {
    const entries = epubEntries(await bytesOf(book, {cover: movingGif(3), device: 'kindle'}))
    expect([...entries.keys()].filter(name => name.endsWith('.gif'))).toHaveLength(1)
  })

  it.each([new TextEncoder().encode('<html>'), new Uint8Array(), 'auto' as Cover])(
    'that cannot be is refused: %o',
    async cover => {
      await expect(toEpub(book, {cover})).rejects.toMatchObject({code: 'option-invalid'})
    }
  )
})
