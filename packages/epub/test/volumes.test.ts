import type {Book, DrawFormula, Load, Post, Thread} from '@answerbook/core'
import {type ToEpubOptions, toEpub, toVolumes} from '@answerbook/epub'
import {bookText, epubText, missingFrom, sampleBooks} from '@answerbook/testkit'
import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {gif} from './sample-pictures.js'
import {unpack} from './unpack.js'

/** Make a book of threads: `q` asks, any other letter is an answer. */
function bookOf(...threads: string[]): Book {
  return {
    type: 'book',
    version: 1,
    title: '书',
    children: threads.map((posts, index) => ({
      type: 'thread',
      id: `t${index}`,
      title: `题 ${index}`,
      children: [...posts].map((name, place) => toPost(`${index}-${place}-${name}`, name))
    }))
  }
}

function toPost(id: string, name: string, ...children: RootContent[]): Post {
  return {type: 'post', id, role: name === 'q' ? 'question' : 'answer', author: {name}, children}
}

const namesIn = ({children}: Book) =>
  children.map(({children}) => children.map(({author}) => author?.name).join(''))

describe('by count', () => {
  it.each([
    ['keeps a book that is small enough', ['qab', 'c'], 3, [['qab', 'c']]],
    ['begins a volume with what does not fit', ['ab', 'cd', 'e'], 3, [['ab'], ['cd', 'e']]],
    [
      'divides only what fits in no volume',
      ['a', 'qbcdef', 'g'],
      3,
      [['a'], ['qbcd'], ['ef', 'g']]
    ],
    ['keeps a question with its first answer', ['ab', 'qcde'], 2, [['ab'], ['qcd'], ['e']]],
    ['counts no question', ['qa', 'q', 'qb'], 2, [['qa', 'q', 'qb']]],
    [
      'keeps threads without posts',
      ['a', '', 'b', ''],
      1,
      [
        ['a', ''],
        ['b', '']
      ]
    ],
    ['has a book without threads', [], 1, [[]]],
    ['takes 0 for any number', ['abcdef'], 0, [['abcdef']]]
  ])('%s', async (_, threads, volumePosts, expected) => {
    const volumes = await toVolumes(bookOf(...threads), {volumePosts})
    expect(volumes.map(({book}) => namesIn(book))).toEqual(expected)
  })

  it('gives a whole book as it is', async () => {
    const book = bookOf('abc')
    expect(await toVolumes(book, {volumePosts: 3})).toEqual([{book, options: {}}])
    expect((await toVolumes(book, {volumePosts: 3}))[0]?.book).toBe(book)
    expect((await toVolumes(book))[0]?.book).toBe(book)
  })

  it('divides for KOReader, unless it is told otherwise', async () => {
    const book = bookOf(...Array(501).fill('a'))
    expect(await toVolumes(book, {device: 'koreader'})).toHaveLength(2)
    expect(await toVolumes(book, {device: 'koreader', volumePosts: 0})).toHaveLength(1)
  })
})

describe('as a series', () => {
  const metadataOf = async (book: Book, options: ToEpubOptions) => {
    const volumes = await toVolumes(book, options)
    return Promise.all(
      volumes.map(async volume => {
        const bytes = await bytesOf(volume.book, {...options, ...volume.options})
        return unpack(bytes).get('OEBPS/content.opf') ?? ''
      })
    )
  }
  const valuesOf = (texts: string[], pattern: RegExp) => texts.map(text => pattern.exec(text)?.[1])

  it('has titles, places and identifiers of its own', async () => {
    const texts = await metadataOf(bookOf('a', 'b', 'c'), {volumePosts: 1})
    expect(valuesOf(texts, /<dc:title[^>]*>(.*?)</)).toEqual(['书（1）', '书（2）', '书（3）'])
    expect(valuesOf(texts, /belongs-to-collection" id="series">(.*?)</)).toEqual(['书', '书', '书'])
    expect(valuesOf(texts, /group-position">(.*?)</)).toEqual(['1', '2', '3'])
    expect(valuesOf(texts, /calibre:series_index" content="(.*?)"/)).toEqual(['1', '2', '3'])
    expect(new Set(valuesOf(texts, /urn:uuid:([\da-f-]+)/)).size).toBe(3)
  })

  it('keeps the identifiers of earlier volumes when the book grows', async () => {
    const ids = async (...threads: string[]) =>
      valuesOf(await metadataOf(bookOf(...threads), {volumePosts: 2}), /urn:uuid:([\da-f-]+)/)
    const before = await ids('a', 'b', 'c', 'd')
    expect((await ids('a', 'b', 'c', 'd', 'e')).slice(0, 2)).toEqual(before)
  })

  it('pads numbers, so that titles sort', async () => {
    const volumes = await toVolumes(bookOf(...Array(10).fill('a')), {volumePosts: 1})
    const titles = volumes.map(({options}) => options.title)
    expect([titles[0], titles[9]]).toEqual(['书（01）', '书（10）'])
  })

  it('goes on in the series that it is given, in the language of the book', async () => {
    const options = {volumePosts: 1, series: 'Papers', seriesIndex: 2.5, lang: 'en', title: 'Tea'}
    const volumes = await toVolumes(bookOf('a', 'b'), options)
    expect(volumes.map(({options}) => options)).toEqual([
      {title: 'Tea (1)', series: 'Papers', seriesIndex: 2.5},
      {title: 'Tea (2)', series: 'Papers', seriesIndex: 3.5}
    ])
  })
})

/** Load pictures whose address says what they show and how long they are. */
const loadLong: Load = async url => {
  const [, name, length] = /(\w)(\d+)\.gif$/.exec(url) ?? []
  const bytes = new Uint8Array(Number(length))
  bytes.set(gif)
  bytes[bytes.length - 1] = name?.codePointAt(0) ?? 0
  return {bytes, type: 'image/gif'}
}

const image = (name: string, length: number): RootContent => ({
  type: 'image',
  url: `https://img.example/${name}${length}.gif`
})
const withPictures = (...posts: RootContent[][]): Book => {
  const book = bookOf('')
  const children = posts.map((nodes, index) => toPost(`p${index}`, 'a', ...nodes))
  return {...book, children: book.children.map(thread => ({...thread, children}))}
}

describe('by size', () => {
  it('counts a picture once in each volume', async () => {
    const book = withPictures(
      [image('a', 400_000)],
      [image('a', 400_000), image('a', 400_000)],
      [image('b', 400_000)],
      [image('a', 400_000), image('b', 400_000)]
    )
    const volumes = await toVolumes(book, {volumeSizeMb: 0.5, load: loadLong})
    expect(volumes.map(({book}) => namesIn(book))).toEqual([['aa'], ['a'], ['a']])
  })

  it('counts a formula that is a picture once in each volume, and draws it once', async () => {
    const drawn: string[] = []
    const drawFormula: DrawFormula = async (tex, {type}) => {
      drawn.push(tex)
      const bytes = new Uint8Array(100_000)
      bytes.set(new TextEncoder().encode(tex))
      return {bytes, type, widthEm: 1, heightEm: 1, depthEm: 0}
    }
    const math = (value: string): RootContent => ({type: 'math', value})
    const book = withPictures([math('a')], [math('a')], [math('b')], [math('a'), math('b')])
    const options = {volumeSizeMb: 0.15, drawFormula, math: 'png'} as const
    const volumes = await toVolumes(book, options)
    expect(volumes.map(({book}) => namesIn(book))).toEqual([['aa'], ['a'], ['a']])
    expect(drawn).toEqual(['a', 'b'])
  })

  it('counts the cover that is shown, and no other', async () => {
    const book = bookOf('a', 'b', 'c')
    const children = book.children.map(
      (thread, index): Thread => ({...thread, cover: `https://img.example/${index}300000.gif`})
    )
    const limits = {volumeSizeMb: 0.4, load: loadLong}
    expect(await toVolumes({...book, children}, limits)).toHaveLength(1)
    expect(await toVolumes({...book, children}, {...limits, volumeSizeMb: 0.3})).toHaveLength(3)
  })

  it('counts a cover that all volumes have', async () => {
    const cover = await loadLong('https://img.example/c300000.gif', {from: '', accept: []})
    if ('missing' in cover) throw new Error('Expected a cover')
    const book = bookOf('a', 'b', 'c')
    const countWith = async (cover: ToEpubOptions['cover'], volumeSizeMb: number) =>
      (await toVolumes(book, {cover, volumeSizeMb})).length
    expect(await countWith(cover.bytes, 0.4)).toBe(1)
    expect(await countWith(cover.bytes, 0.3)).toBe(3)
    expect(await countWith(async () => cover, 0.7)).toBe(1)
    expect(await countWith(async () => cover, 0.6)).toBe(3)
    expect(await countWith('none', 0.3)).toBe(1)
  })

  it('loads one picture at a time, each once', async () => {
    const asked: string[] = []
    let active = 0
    const load: Load = async (url, request) => {
      expect(++active).toBe(1)
      asked.push(url)
      await new Promise(resolve => setTimeout(resolve, 1))
      active--
      return loadLong(url, request)
    }
    const book = withPictures([image('a', 100)], [image('b', 100), image('a', 100)])
    await toVolumes(book, {volumeSizeMb: 1, load})
    expect(asked).toEqual(['https://img.example/a100.gif', 'https://img.example/b100.gif'])
  })

  it('divides for Kindle, unless it is told otherwise', async () => {
    const pictures = Array.from('abc', name => [image(name, 18_000_000)])
    const options = {device: 'kindle', load: loadLong} as const
    expect(await toVolumes(withPictures(...pictures), options)).toHaveLength(2)
    expect(await toVolumes(withPictures(...pictures), {...options, volumeSizeMb: 0})).toHaveLength(
      1
    )
  })

  it('tells nothing: that is done when the volumes are written', async () => {
    const book = withPictures([{type: 'math', value: '\\nosuch'}, image('a', 100)])
    const [volume] = await toVolumes(book, {volumeSizeMb: 1})
    expect(volume?.options).toEqual({})
    const {messages} = await toEpub(book)
    expect(messages).toHaveLength(2)
  })

  it('has no volume above the limit, unless a single post is', async () => {
    const node = fc.oneof(
      fc.record({
        type: fc.constant('paragraph' as const),
        children: fc
          .string({unit: 'binary', maxLength: 3000})
          .map(value => [{type: 'text' as const, value}])
      }),
      fc.record({
        type: fc.constant('heading' as const),
        depth: fc.constantFrom(1 as const, 2 as const),
        children: fc.string({maxLength: 300}).map(value => [{type: 'text' as const, value}])
      }),
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({min: 50, max: 40_000}))
        .map(([name, length]) => image(name, length))
    )
    const post = fc.record({
      author: fc.option(fc.string({maxLength: 100}), {nil: undefined}),
      nodes: fc.array(node, {maxLength: 8})
    })
    const thread = fc.record({
      title: fc.string({maxLength: 200}),
      part: fc.option(fc.string({maxLength: 20}), {nil: undefined}),
      posts: fc.array(post, {maxLength: 6})
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(thread, {maxLength: 8}),
        fc.double({min: 0.03, max: 0.4, noNaN: true}),
        fc.constantFrom('post' as const, 'thread' as const),
        async (threads, volumeSizeMb, chapters) => {
          const children = threads.map(
            ({title, part, posts}, index): Thread => ({
              type: 'thread',
              id: `t${index}`,
              title,
              ...(part !== undefined && {part}),
              children: posts.map(({author, nodes}, place) => ({
                ...toPost(`${index}-${place}`, 'a', ...nodes),
                author: {name: author ?? ''}
              }))
            })
          )
          const book: Book = {type: 'book', version: 1, children}
          const options = {volumeSizeMb, chapters, load: loadLong}
          const volumes = await toVolumes(book, options)
          expect(volumes.flatMap(({book}) => postsOf(book))).toEqual(postsOf(book))
          for (const volume of volumes) {
            const {length} = await bytesOf(volume.book, {...options, ...volume.options})
            if (length > volumeSizeMb * 1_000_000) expect(postsOf(volume.book)).toHaveLength(1)
          }
        }
      ),
      {numRuns: 40}
    )
  })
})

function postsOf({children}: Book): string[] {
  return children.flatMap(thread => thread.children.map(({id}) => id))
}

describe.each(sampleBooks<Book>())('$name in volumes', ({book}) => {
  it('is valid, and loses no text', async () => {
    const volumes = await toVolumes(book, {volumePosts: 1})
    const texts: string[] = []
    for (const volume of volumes) {
      const bytes = await bytesOf(volume.book, volume.options)
      checkEpub(bytes)
      expect(await verdictOf(bytes)).toEqual([])
      texts.push(epubText(bytes))
    }
    expect(missingFrom(bookText(book), texts.join('\n'))).toEqual([])
  })
})

it.each([{volumePosts: -1}, {volumePosts: Number.NaN}, {volumeSizeMb: -0.5}])(
  'refuses %j',
  async options => {
    await expect(toVolumes(bookOf('a'), options)).rejects.toMatchObject({code: 'option-invalid'})
  }
)
