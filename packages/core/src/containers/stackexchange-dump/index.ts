import {VFile} from 'vfile'
import type {Container, InputHead, OpenedDocument} from '../../container.js'
import type {Input} from '../../input.js'
import {tell, tellFatal} from '../../tell.js'
import type {Thread} from './create-index.js'
import {createReader} from './create-reader.js'
import {type IndexedRows, indexRows} from './index-rows.js'
import {parseRow, type Row} from './parse-row.js'
import {siteOf} from './site-of.js'
import {toThread} from './to-thread.js'

/**
 * The `Posts.xml` of a Stack Exchange dump, whole or in parts: each question
 * with its answers is a document, in the JSON of the API.
 *
 * The file is read twice, and not kept: once for where its rows are, which
 * takes 20 bytes of memory a row, and once thread by thread.
 *
 * @see https://archive.org/details/stackexchange
 */
export const stackexchangeDump: Container = {name: 'stackexchange-dump', detect, open}

function detect({text}: InputHead): boolean {
  return /^[\uFEFF\s]*(?:<\?xml[^<>]*\?>\s*)?(?:<posts(?:\s[^<>]*)?>\s*)?<row\s[^<>]*?PostTypeId\s*=/.test(
    text
  )
}

async function* open(input: Input): AsyncGenerator<OpenedDocument> {
  // Loaded when it is needed: most documents are no dumps.
  const {SaxesParser} = await import('../saxes-parser.js')
  const {path} = input
  const site = siteOf(path)
  const rows = await indexRows(input)
  const readPiece = createReader(input)

  let isFirst = true
  for (const thread of rows.index.threads()) {
    const file = await readThread(thread)
    if (isFirst && rows.others > 0) tellOthers(rows.others, file)
    isFirst = false
    yield {file}
  }
  if (rows.broken > 0) yield {file: toBroken(rows, path)}
  else if (isFirst) yield {file: toEmpty(rows, path)}

  async function readThread({number, rows}: Thread): Promise<VFile> {
    const file = new VFile({path: `${path ?? 'Posts.xml'}/${number}.json`})
    const read: Row[] = []
    for (const {offset, length} of rows) {
      const bytes = await readPiece(offset, length)
      const result = parseRow(new TextDecoder().decode(bytes), SaxesParser)
      if ('row' in result) read.push(result.row)
      else
        tell(file, 'entry-broken', `Unexpected row at byte ${offset} (${result.reason}), left out`)
    }
    for (const message of file.messages) message.fatal = read.length === 0
    file.value = JSON.stringify(toThread(read, site))
    return file
  }
}

function tellOthers(others: number, file: VFile): void {
  const reason = `Unexpected ${others} posts of the dump that are neither questions nor answers, left out`
  tell(file, 'item-skipped', reason)
}

function toBroken({broken, firstBroken}: IndexedRows, path: string | undefined): VFile {
  const file = new VFile({path})
  const reason = `Unexpected rows that are broken or cut off, left out: ${broken}, the first at byte ${firstBroken}`
  tellFatal(file, 'entry-broken', reason)
  return file
}

function toEmpty({others}: IndexedRows, path: string | undefined): VFile {
  const file = new VFile({path})
  const reason = `Expected questions or answers in the dump, found ${others} other posts`
  tellFatal(file, 'feed-empty', reason)
  return file
}
