import {readdirSync, readFileSync} from 'node:fs'

/** A book that every exporter must render. */
export interface SampleBook<Book> {
  /** What it shows. */
  readonly name: string
  readonly book: Book
}

const folder = new URL('../books/', import.meta.url)

/**
 * Give the books that every exporter must render.
 *
 * Between them they have each node type, and what tends to go wrong.
 *
 * @returns
 *   Fresh copies, by name. This package knows nothing of ours, so the caller
 *   says what a book is: `sampleBooks<Book>()`.
 */
export function sampleBooks<Book>(): Array<SampleBook<Book>> {
  return readdirSync(folder)
    .sort()
    .map(file => ({
      name: file.replace(/\.json$/, ''),
      book: JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    }))
}
