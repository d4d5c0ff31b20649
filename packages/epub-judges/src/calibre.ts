import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runProgram} from './run-program.js'

/**
 * Let calibre read what a book says of itself.
 *
 * @param path
 *   File of the book.
 * @returns
 *   Fields by the names that calibre shows, such as `Author(s)`.
 * @see https://manual.calibre-ebook.com/generated/en/ebook-meta.html
 */
export async function calibreMeta(path: string): Promise<ReadonlyMap<string, string>> {
  const {stdout} = await runProgram('ebook-meta', [path], 'calibre')
  return new Map(
    [...stdout.matchAll(/^(\S.*?) *: (.*)$/gm)].map(([, name = '', value = '']) => [name, value])
  )
}

/**
 * Let calibre give the cover of a book.
 *
 * @param path
 *   File of the book.
 * @returns
 *   Bytes of the picture, or nothing if calibre finds none.
 * @see https://manual.calibre-ebook.com/generated/en/ebook-meta.html
 */
export async function calibreCover(path: string): Promise<Uint8Array | undefined> {
  return inFolder(async folder => {
    const cover = join(folder, 'cover')
    await runProgram('ebook-meta', [path, `--get-cover=${cover}`], 'calibre')
    return existsSync(cover) ? new Uint8Array(await readFile(cover)) : undefined
  })
}

/** What calibre has to say of an AZW3 that it made. */
export interface CalibreVerdict {
  /** Lines that complain. */
  readonly faults: readonly string[]
  /** What it reads of the AZW3, by the names that it shows. */
  readonly meta: ReadonlyMap<string, string>
  readonly cover: Uint8Array | undefined
}

/**
 * Let calibre make AZW3 of a book, as for a Kindle, and read that.
 *
 * @param path
 *   File of the book.
 * @returns
 *   What it complains of, and what has reached the AZW3: its format has no
 *   place for a series, and calibre draws a cover for a book that has none.
 * @see https://manual.calibre-ebook.com/generated/en/ebook-convert.html
 */
export async function calibreAzw3(path: string): Promise<CalibreVerdict> {
  return inFolder(async folder => {
    const book = join(folder, 'book.azw3')
    const {stdout, stderr} = await runProgram('ebook-convert', [path, book], 'calibre')
    return {
      faults: `${stdout}\n${stderr}`.split('\n').filter(line => /warning|error|failed/i.test(line)),
      meta: await calibreMeta(book),
      cover: await calibreCover(book)
    }
  })
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'calibre-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, {recursive: true})
  }
}
