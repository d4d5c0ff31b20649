import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Book} from '@answerbook/core'
import {toPdf} from '@answerbook/pdf'
import {bookText, fixtureCases, missingFrom, sampleBooks} from '@answerbook/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {comparableText} from '../comparable-text.js'
import {fonts} from '../load-fonts.js'
import {png} from '../make-picture.js'
import {runProgram} from '../run-program.js'
import {book} from '../sample-book.js'

const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
afterAll(() => rmSync(folder, {recursive: true}))

const picture = png({width: 60, height: 40, type: 6, rows: Array(40 * 241).fill(0)})
const load = async (url: string) =>
  url.endsWith('.png') ? {bytes: picture, type: 'image/png'} : {missing: 'HTTP 404'}

const books = [
  ...fixtureCases(new URL('../fixtures/', import.meta.url)).map(({name, text}) => ({
    name,
    book: book(JSON.parse(text))
  })),
  ...sampleBooks<Book>()
]

describe.each(books)('$name', ({name, book}) => {
  const path = join(folder, `${name}.pdf`)
  beforeAll(async () => writeFileSync(path, (await toPdf(book, {fonts, load})).value as Uint8Array))

  it('has no fault that qpdf finds', () => {
    expect(runProgram('qpdf', '--check', path)).toContain(
      'No syntax or stream encoding errors found'
    )
  })

  it('has all fonts embedded, as subsets, with their characters', () => {
    const [, , ...lines] = runProgram('pdffonts', path).trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect(line).toMatch(/CID TrueType +Identity-H +yes yes yes|Type 3 +Custom +yes no +yes/)
  })

  it('gives its text back', async () => {
    // Notes at the foot of a page stand before text that the source has first.
    const path = join(folder, `${name}-end.pdf`)
    const file = await toPdf(book, {fonts, load, notes: 'end'})
    writeFileSync(path, file.value as Uint8Array)
    const text = runProgram('pdftotext', '-raw', path, '-')
    const comparable = (text: string) => comparableText(name, leftToRight(text))
    expect(missingFrom(comparable(bookText(book)), comparable(text))).toEqual([])
  })

  it('is drawn without a complaint', () => {
    expect(runProgram('pdftoppm', '-r', '20', '-png', path, join(folder, name))).toBe('')
    expect(readdirSync(folder).some(file => file.startsWith(`${name}-`))).toBe(true)
  })
})

/** Text from right to left is printed in the order of its letters: readers turn it round. */
function leftToRight(text: string): string {
  return text.replace(/[\u0590-\u08ff\u200e\u200f]/g, '')
}
