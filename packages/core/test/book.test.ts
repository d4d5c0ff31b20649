import {
  type Book,
  chapters,
  mergeBooks,
  type Post,
  readBook,
  type Thread,
  toPlainMdast
} from '@answerbook/core'
import {sampleBooks} from '@answerbook/testkit'
import type {RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

function post(id: string, name?: string): Post {
  return {type: 'post', id, role: 'answer', children: [], ...(name && {author: {name}})}
}

function thread(id: string, children: Post[], title?: string): Thread {
  return {type: 'thread', id, children, ...(title && {title})}
}

function book(...children: Thread[]): Book {
  return {type: 'book', version: 1, children}
}

it.each([
  ['<p>x', 'string'],
  [undefined, 'undefined'],
  [null, 'null'],
  [{value: 'x'}, 'object']
])('refuses to read what is no file: %j', async (value, found) => {
  const reading = readBook(value as unknown as VFile)
  await expect(reading).rejects.toMatchObject({
    code: 'input-invalid',
    message: expect.stringMatching(`^Expected a VFile, .*, got ${found}$`)
  })
})

describe('mergeBooks', () => {
  it('keeps threads in order', () => {
    const merged = mergeBooks([book(thread('b', [])), book(thread('a', []))], {title: '合集'})
    expect(merged).toEqual({...book(thread('b', []), thread('a', [])), title: '合集'})
  })

  it('makes one thread of threads with one id, without repeating posts', () => {
    const first = book(thread('q', [post('1'), post('2')], '问'))
    const second = book(thread('q', [post('2'), post('3')], '问'))
    const [merged] = mergeBooks([first, second]).children
    expect(merged?.children.map(({id}) => id)).toEqual(['1', '2', '3'])
  })

  it('takes the language of the first book that states one', () => {
    expect(mergeBooks([book(), {...book(), lang: 'en'}]).lang).toBe('en')
  })

  it('changes none of the books', () => {
    const books = [book(thread('q', [post('1')])), book(thread('q', [post('2')]))]
    const copy = structuredClone(books)
    mergeBooks(books)
    expect(books).toEqual(copy)
  })
})

describe('chapters', () => {
  const sample = book(
    thread('q', [post('1', '甲'), post('2', '乙')], '问'),
    thread('w', [post('3', '丙')]),
    thread('x', [])
  )

  it('are threads', () => {
    const titles = [...chapters(sample)].map(({title, posts}) => [title, posts.length])
    expect(titles).toEqual([
      ['问', 2],
      ['丙的回答', 1],
      ['无题', 0]
    ])
  })

  it('are posts, if wanted', () => {
    const titles = [...chapters(sample, {by: 'post'})].map(({posts}) =>
      posts.map(({post}) => post.id)
    )
    expect(titles).toEqual([['1'], ['2'], ['3'], []])
  })

  it('have titles in the language of the book', () => {
    const [chapter] = chapters({...book(thread('x', [])), lang: 'en-GB'})
    expect(chapter?.title).toBe('Untitled')
  })
})

describe('toPlainMdast', () => {
  const own = [
    'caption',
    'figure',
    'linkCard',
    'mention',
    'subscript',
    'superscript',
    'underline',
    'video'
  ]

  it.each(sampleBooks<Book>())('leaves none of our nodes in $name', ({book}) => {
    for (const {children} of book.children.flatMap(({children}) => children)) {
      const before = structuredClone(children)
      const types = new Set<string>()
      visit(toPlainMdast({type: 'root', children}), node => {
        types.add(node.type)
      })
      expect(own.filter(type => types.has(type))).toEqual([])
      expect(children).toEqual(before)
    }
  })

  it('says the same in plain nodes', () => {
    const text = (value: string) => ({type: 'text', value}) as const
    const children: RootContent[] = [
      {
        type: 'video',
        url: 'https://example.org/v',
        title: '片',
        children: [{type: 'image', url: 'p.png'}]
      },
      {type: 'linkCard', url: 'https://example.org/c', description: '说明', children: []},
      {type: 'paragraph', children: [{type: 'underline', children: [text('线')]}]}
    ]
    expect(toPlainMdast({type: 'root', children}).children).toEqual([
      {type: 'paragraph', children: [{type: 'image', url: 'p.png'}]},
      {
        type: 'paragraph',
        children: [{type: 'link', url: 'https://example.org/v', children: [text('片')]}]
      },
      {
        type: 'paragraph',
        children: [
          {type: 'link', url: 'https://example.org/c', children: [text('https://example.org/c')]},
          {type: 'break'},
          text('说明')
        ]
      },
      {
        type: 'paragraph',
        children: [{type: 'html', value: '<u>'}, text('线'), {type: 'html', value: '</u>'}]
      }
    ])
  })
})
