import {
  type Book,
  type DrawFormula,
  documentsOf,
  type Load,
  mergeBooks,
  type Post,
  readBook
} from '@answerbook/core'
import {toEpub} from '@answerbook/epub'
import {bookText, missingFrom, sampleBooks} from '@answerbook/testkit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
const load: Load = async () => ({bytes: png, type: 'image/png'})

/**
 * What an e-book cannot hold is made of nothing but such strings; and threads
 * with one title are taken for one where the e-book has no address of one.
 */
const others = new Set(['hostile-strings', 'several-threads'])
const books = sampleBooks<Book>().filter(({name}) => !others.has(name))

async function throughEpub(book: Book, options = {}): Promise<Book> {
  const file = await toEpub(book, options)
  const back: Book[] = []
  for await (const {file: document} of documentsOf(
    new VFile({path: 'a.epub', value: file.value})
  )) {
    back.push(await readBook(document))
    expect(document.data.source).toBe('answerbook-epub')
    expect(document.messages.map(String)).toEqual([])
  }
  return mergeBooks(back)
}

const postsOf = (book: Book): Post[] => book.children.flatMap(({children}) => children)

describe.each(books)('$name', ({book}) => {
  it('has the same text, threads and posts', async () => {
    const back = await throughEpub(book)
    expect(missingFrom(bookText(book), bookText(back))).toEqual([])
    expect(postsOf(back).map(factsOf)).toEqual(postsOf(book).map(factsOf))
    expect(formulasIn(back)).toEqual(formulasIn(book))
    expect(notesIn(back)).toBe(notesIn(book))
  })

  it('is the same when it goes through a second time', async () => {
    const back = await throughEpub(book)
    expect(await throughEpub(back)).toEqual(back)
  })
})

function formulasIn(book: Book): string[] {
  const found = JSON.stringify(book).matchAll(/"type":"(?:inlineMath|math)","value":("[^"]+")/g)
  return [...found].map(([, value = '']) => value.trim())
}

function notesIn(book: Book): number {
  return JSON.stringify(book).split('"type":"footnoteDefinition"').length
}

/** What the byline holds: days, not times. */
function factsOf({author, commentCount, licence, published, truncated, updated, url, votes}: Post) {
  const day = (published ?? updated)?.slice(0, 10)
  return {author: author?.name, commentCount, licence, day, truncated, url, votes}
}

it.each(['every-node', 'english', 'missing-titles'])('%s has the same structure', async name => {
  const {book} = books.find(sample => sample.name === name) ?? {book: undefined}
  expect(book).toBeDefined()
  if (book)
    expect(postsOf(await throughEpub(book)).map(shapesOf)).toEqual(postsOf(book).map(shapesOf))
})

/** Types and values of all nodes but of pictures, whose addresses are others. */
function shapesOf({children}: Post): unknown[] {
  return children.map(shapeOf)
}

function shapeOf(node: Post['children'][number]): unknown {
  const {type} = node
  const url = 'url' in node && type !== 'image' ? node.url : undefined
  const value = 'value' in node ? node.value : undefined
  const isBox = type === 'linkCard' || type === 'video'
  const children = 'children' in node && !isBox ? node.children.map(shapeOf) : undefined
  return {type, url, value, children}
}

it('has its pictures, and those that were missing where they are', async () => {
  const book = books.find(({name}) => name === 'pictures')?.book
  if (!book) throw new Error('no such book')
  const urlsOf = (book: Book) => JSON.stringify(book).match(/"type":"image","url":"[^"]*"/g)
  expect(urlsOf(await throughEpub(book))).not.toContain('images/')

  const file = await toEpub(book, {load})
  for await (const {file: document, load: loadBack} of documentsOf(file)) {
    const [first = ''] = urlsOf(await readBook(document)) ?? []
    const url = /"(images\/[^"]*)"/.exec(first)?.[1] ?? ''
    expect(await loadBack?.(url, {from: 'x', accept: []})).toMatchObject({type: 'image/png'})
  }
})

it('has its formulas, if they are pictures', async () => {
  const book = books.find(({name}) => name === 'math')?.book
  if (!book) throw new Error('no such book')
  const drawFormula: DrawFormula = async (_, {type}) => ({
    bytes: png,
    type,
    widthEm: 1,
    heightEm: 1,
    depthEm: 0
  })
  const back = await throughEpub(book, {math: 'png', drawFormula})
  expect(formulasIn(back)).toEqual(formulasIn(book))
})

it('knows its authors, whatever signs their names are made of', async () => {
  const name = `O'Brien "<b>" & 'Söhne' &amp; \\u0027 ]]>`
  const children = [{type: 'paragraph' as const, children: [{type: 'text' as const, value: '字'}]}]
  const post: Post = {type: 'post', id: 'p', role: 'answer', author: {name}, children}
  const book: Book = {
    type: 'book',
    version: 1,
    children: [{type: 'thread', id: 't', title: `'${name}'`, children: [post]}]
  }
  const back = await throughEpub(book)
  expect(back.children[0]?.title).toBe(`'${name}'`)
  expect(postsOf(back)[0]?.author).toEqual({name})
})

it('has links to its headings', async () => {
  const children: Post['children'] = [
    {
      type: 'paragraph',
      children: [{type: 'link', url: '#甲', title: '见', children: [{type: 'text', value: '上文'}]}]
    },
    {type: 'heading', depth: 2, children: [{type: 'text', value: '甲'}]}
  ]
  const post: Post = {type: 'post', id: 'p', role: 'answer', author: {name: '甲'}, children}
  const book: Book = {
    type: 'book',
    version: 1,
    children: [{type: 'thread', id: 't', title: '题', children: [post]}]
  }
  expect(postsOf(await throughEpub(book))[0]?.children).toEqual(children)
})

it('joins the files of a long chapter', async () => {
  const children = Array.from({length: 3000}, (_, index) => ({
    type: 'paragraph' as const,
    children: [
      {type: 'text' as const, value: `第 ${index} 段，有一些字，凑成很长的一章。`.repeat(3)}
    ]
  }))
  const post: Post = {type: 'post', id: 'p', role: 'answer', author: {name: '甲'}, children}
  const book: Book = {
    type: 'book',
    version: 1,
    children: [{type: 'thread', id: 't', title: '长', children: [post]}]
  }
  const back = await throughEpub(book)
  expect(postsOf(back)).toHaveLength(1)
  expect(postsOf(back)[0]?.children).toEqual(children)
})
