import {mkdtemp, rm} from 'node:fs/promises'
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
 * Let calibre make AZW3 of a book, as for a Kindle.
 *
 * @param path
 *   File of the book.
 * @returns
 *   Lines that complain.
 * @see https://manual.calibre-ebook.com/generated/en/ebook-convert.html
 */
export async function calibreFaults(path: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'calibre-'))
  try {
    const args = [path, join(folder, 'book.azw3')]
    const {stdout, stderr} = await runProgram('ebook-convert', args, 'calibre')
    return `${stdout}\n${stderr}`.split('\n').filter(line => /warning|error|failed/i.test(line))
  } finally {
    await rm(folder, {recursive: true})
  }
}
