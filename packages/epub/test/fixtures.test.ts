import {dirname, join} from 'node:path'
import type {Book} from '@answerbook/core'
import {fixtureCases} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {loadSamples} from './sample-pictures.js'
import {unpackChapters} from './unpack.js'

describe.each(fixtureCases(new URL('fixtures/', import.meta.url)))('$name', fixture => {
  const book = (): Book => JSON.parse(fixture.text)
  const {entries = ['chapter-0001.xhtml']} = fixture.options as {entries?: string[]}

  it('gives the expected texts', async () => {
    const texts = unpackChapters(await bytesOf(book(), {load: loadSamples}))
    for (const entry of entries) {
      const path = join(dirname(fixture.inputPath), 'expected', entry)
      await expect(texts.get(`OEBPS/${entry}`)).toMatchFileSnapshot(path)
    }
  })

  it('gives a valid book', async () => {
    const bytes = await bytesOf(book(), {load: loadSamples})
    checkEpub(bytes)
    expect(await verdictOf(bytes)).toEqual([])
  })

  it('changes nothing in the book, and gives the same bytes again', async () => {
    const given = book()
    const first = await bytesOf(given, {load: loadSamples})
    expect(given).toEqual(book())
    expect(await bytesOf(given, {load: loadSamples})).toEqual(first)
  })
})
