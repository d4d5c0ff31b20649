import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {aceFaults, contentFaults, epubCheckFaults} from '@answerbook/epub-judges'
import {describe, expect, it} from 'vitest'
import {documentFolders} from '../documents.js'
import {makeFolder} from '../make-folder.js'
import {runCli} from '../run-cli.js'

const folder = makeFolder()
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const corpus = join(root, '../shared/corpus')
const all = process.env.JUDGE === 'all'

/** Of the folder of feed items so many are bound; with `JUDGE=all` all are. */
const itemStep = all ? 1 : 6

/** Folders of real documents, of every kind that is read. */
const folders = existsSync(corpus)
  ? readdirSync(corpus, {withFileTypes: true})
      .filter(entry => entry.isDirectory() && entry.name !== 'zhihu-daily-batch')
      .map(({name}) => join(corpus, name))
  : []
const batch = join(corpus, 'zhihu-daily-batch')
const items = existsSync(batch)
  ? readdirSync(batch)
      .sort()
      .filter((_, index) => index % itemStep === 0)
      .map(name => join(batch, name))
  : []

/** A start of EPUBCheck takes seconds, and each book has one with `JUDGE=all`. */
const [minutes, hours] = [300_000, 3 * 3_600_000]

/** Some of the real documents are broken, and are told as such. */
const codes = [0, 1]

const bound = [
  {name: 'all documents', inputs: [join(root, 'examples'), ...folders]},
  {name: 'the items of feeds', inputs: items}
].filter(({inputs}) => inputs.length > 0)

describe('EPUBCheck, its port and the content model', () => {
  it.each(bound)('find nothing in one book of $name', async ({name, inputs}) => {
    const path = join(folder, `${name}.epub`)
    const {code} = runCli([...inputs, '--merge', '--title', '合集', '-o', path])
    expect(codes).toContain(code)
    expect(await epubCheckFaults(path)).toEqual([])
    expect(await contentFaults(path)).toEqual([])
    const {size} = statSync(path)
    process.stdout.write(`${name}: ${inputs.length} files or folders, ${size} bytes\n`)
  })

  it('find nothing in the book of each document', {timeout: all ? hours : minutes}, async () => {
    const each = join(folder, 'each')
    const inputs = all ? [...documentFolders, ...folders] : documentFolders
    const {code} = runCli([...inputs, '-t', 'epub', '-o', `${each}/`])
    expect(codes).toContain(code)
    const books = readdirSync(each, {encoding: 'utf8', recursive: true}).filter(path =>
      path.endsWith('.epub')
    )
    expect(books.length).toBeGreaterThan(3)
    for (const book of books) {
      const path = join(each, book)
      const faults = await epubCheckFaults(path, {by: all ? 'both' : 'port'})
      expect({book, faults: [...faults, ...(await contentFaults(path))]}).toEqual({
        book,
        faults: []
      })
    }
    process.stdout.write(`each document: ${books.length} books\n`)
  })
})

/** The first of the answers that answerbook was begun for, where it is at hand. */
const seed = join(corpus, 'hexo-zhihu/seed-000_4519ca38492d425e.txt')
const accessible = [
  {name: 'the examples', inputs: [join(root, 'examples')]},
  {name: 'the seed', inputs: [seed]}
].filter(({inputs}) => inputs.every(path => existsSync(path)))

describe('Ace', () => {
  it.each(accessible)('finds nothing in $name', async ({name, inputs}) => {
    const path = join(folder, `ace-${name}.epub`)
    expect(runCli([...inputs, '--merge', '-o', path]).code).toBe(0)
    expect(await aceFaults(path)).toEqual([])
  })
})
