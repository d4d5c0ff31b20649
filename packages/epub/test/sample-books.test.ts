import type {Book} from '@answerbook/core'
import {bookText, epubText, missingFrom, sampleBooks} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'

describe.each(sampleBooks<Book>())('$name', ({book}) => {
  it('gives a valid book', async () => {
    const bytes = await bytesOf(book)
    checkEpub(bytes)
    expect(await verdictOf(bytes)).toEqual([])
  })

  it('loses no text', async () => {
    expect(missingFrom(bookText(book), epubText(await bytesOf(book)))).toEqual([])
  })
})
