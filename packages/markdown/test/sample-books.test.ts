import {fileURLToPath} from 'node:url'
import type {Book} from '@answerbook/core'
import {toMarkdown} from '@answerbook/markdown'
import {bookText, markdownText, missingFrom, sampleBooks} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'

describe.each(sampleBooks<Book>())('the sample book $name', ({name, book}) => {
  it('should look as expected', async () => {
    const path = fileURLToPath(new URL(`fixtures/sample-books/${name}.md`, import.meta.url))
    await expect(String(toMarkdown(book))).toMatchFileSnapshot(path)
  })

  it('should lose no text', () => {
    const markdown = String(toMarkdown(book))
    expect(missingFrom(bookText(book), markdownText(markdown))).toEqual([])
  })

  it('should give the same text twice, and not be changed', () => {
    const before = JSON.stringify(book)
    const first = String(toMarkdown(book))
    expect(String(toMarkdown(book))).toBe(first)
    expect(JSON.stringify(book)).toBe(before)
  })
})
