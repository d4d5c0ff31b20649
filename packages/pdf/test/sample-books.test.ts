import type {Book} from '@answerbook/core'
import {toPdf} from '@answerbook/pdf'
import {sampleBooks} from '@answerbook/testkit'
import {describe, expect, it} from 'vitest'
import {fonts} from './load-fonts.js'
import {readPdf} from './read-pdf.js'

describe('sample books', () => {
  it.each(sampleBooks<Book>())('$name', async ({book}) => {
    const before = JSON.stringify(book)
    const file = await toPdf(book, {fonts})
    expect(readPdf(file.value).objects.size).toBeGreaterThan(5)
    expect(JSON.stringify(book)).toBe(before)
    for (const {source, ruleId} of file.messages) {
      expect(source).toBe('@answerbook/pdf')
      expect(ruleId).toMatch(/^(formula-invalid|glyph-missing|image-missing|node-unknown)$/)
    }
  })
})
