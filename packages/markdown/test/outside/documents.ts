import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {type Book, readBook} from '@answerbook/core'
import {sampleBooks} from '@answerbook/testkit'
import {VFile} from 'vfile'

/** What flavours write in different ways. */
const own: Book = JSON.parse(
  readFileSync(new URL('../fixtures/flavours/book.json', import.meta.url), 'utf8')
)

const root = new URL('../../../../', import.meta.url)

// The first is ours. The others are documents of other people, where they are at hand.
const files = ['examples/', '../shared/corpus/hexo-zhihu/', '../shared/corpus/hexo-other/']
  .map(folder => new URL(folder, root))
  .filter(folder => existsSync(folder))
  .flatMap(folder => readdirSync(folder).map(name => new URL(encodeURIComponent(name), folder)))
  .filter(file => /\.(?:md|txt)$/.test(file.pathname))

/** Read the books that engines are asked about: samples, and documents at hand. */
export async function readBooks(): Promise<Array<{readonly name: string; readonly book: Book}>> {
  const read = await Promise.all(
    files.map(async file => ({
      name: file.pathname.split('/').slice(-2).join('/'),
      book: await readBook(new VFile(readFileSync(file, 'utf8')))
    }))
  )
  return [...sampleBooks<Book>(), {name: 'own', book: own}, ...read]
}
