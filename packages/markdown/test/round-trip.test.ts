import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Book, documentsOf, readBook} from '@answerbook/core'
import {exportedTree, toMarkdown} from '@answerbook/markdown'
import {sampleBooks} from '@answerbook/testkit'
import type {RootContent} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {commonmark, markdownIt} from './parsers/parsers.js'
import {shapeOf, shapeOfHtml} from './parsers/shape-of.js'
import {findDifference} from './round-trip/find-difference.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

// The first are ours. The others are documents of other people, where they are at hand.
const inputs = [join(root, 'examples'), join(root, '../shared/corpus')]
  .filter(folder => existsSync(folder))
  .flatMap(folder =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile() && !/\.(?:jpe?g|png|tsv)$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
  )
  .map(path => ({name: path.split(/[\\/]/).slice(-2).join('/'), path}))

/** What is in no tree of blocks that the other parser reads, or that it cannot read. */
const unread: ReadonlySet<string> = new Set([
  'footnoteDefinition',
  'footnoteReference',
  'html',
  'inlineMath',
  'math'
])

describe('what is read of', () => {
  it.each(sampleBooks<Book>())('the sample book $name', ({book}) => {
    expectSame(book)
  })

  it.each(inputs)('$name', async ({path}) => {
    for await (const {file} of documentsOf(new VFile({path, value: readFileSync(path)}))) {
      const book = await tryRead(file)
      if (book) expectSame(book)
    }
  })
})

/** What holds no answer says so by a fatal message, and is no book. */
async function tryRead(file: VFile): Promise<Book | undefined> {
  try {
    return await readBook(file)
  } catch (error) {
    if (file.messages.some(({fatal}) => fatal)) return undefined
    throw error
  }
}

function expectSame(book: Book): void {
  expect(findDifference(book)).toBeUndefined()
  for (const [flavour, parser] of [
    ['gfm', markdownIt],
    ['commonmark', commonmark]
  ] as const) {
    const {children} = exportedTree(book, {flavour})
    if (children.some(holdsUnread)) continue
    const markdown = String(toMarkdown(book, {flavour, frontMatter: 'none'}))
    expect(shapeOfHtml(parser.toHtml(markdown))).toBe(shapeOf(children))
  }
}

function holdsUnread(node: RootContent): boolean {
  return unread.has(node.type) || ('children' in node && node.children.some(holdsUnread))
}
