import {type Book, logUpdate, type Post, type Thread, updateBook} from '@answerbook/core'
import {describe, expect, it} from 'vitest'

const address = 'https://www.zhihu.com/question/1/answer/2'
const words = '这一段文字足够长，不会有第二个人碰巧写得一模一样，所以认得出来。'
const picture: Post['children'][number] = {
  type: 'paragraph',
  children: [{type: 'image', url: 'https://pic.example.com/a.png'}]
}

function textOf(value: string): Post['children'][number] {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

function post(text: string, fields: Partial<Post> = {}): Post {
  return {
    type: 'post',
    id: address,
    role: 'answer',
    url: address,
    children: [textOf(text)],
    ...fields
  }
}

function thread(children: Post[], fields: Partial<Thread> = {}): Thread {
  return {type: 'thread', id: '问', title: '问', ...fields, children}
}

function book(...children: Thread[]): Book {
  return {type: 'book', version: 1, lang: 'zh-CN', children}
}

function update(old: Post, fresh: Post) {
  const {book: updated, changes} = updateBook(book(thread([old])), book(thread([fresh])))
  expect(updated.children).toHaveLength(1)
  expect(updated.children[0]?.children).toHaveLength(1)
  return {post: updated.children[0]?.children[0], kinds: changes.map(({kind}) => kind)}
}

const earlier = {updated: '2024-01-01'}
const later = {updated: '2024-02-01'}

describe('a text that is in the book', () => {
  it.each<[string, Post, Post]>([
    ['longer', post(words), post(`${words}还有后文。`)],
    ['newer', post(`${words}甲`, earlier), post(`${words}乙`, later)],
    [
      'newer, and a little shorter',
      post(`${words.repeat(3)}错字`, earlier),
      post(`改了。${words.repeat(3)}`.slice(0, -5), later)
    ],
    ['no longer cut off', post(words, {truncated: true}), post(words)]
  ])('gives way to one that is %s', (_, old, fresh) => {
    const {post, kinds} = update(old, fresh)
    expect(post?.children).toBe(fresh.children)
    expect(kinds).toEqual(['updated'])
  })

  it.each<[string, Post, Post]>([
    ['shorter', post(`${words}还有后文。`), post(words)],
    ['much shorter, though newer', post(words.repeat(2), earlier), post(`改了。${words}`, later)],
    ['its beginning, though newer', post(`${words}尾`, earlier), post(words, later)],
    [
      'cut off, though longer and newer',
      post(words, earlier),
      post(`${words}长`, {...later, truncated: true})
    ],
    [
      'without its pictures, though newer',
      post(words, {...earlier, children: [textOf(words), picture, picture]}),
      post(`${words}［图］［图］`, later)
    ]
  ])('stays where the other is %s', (_, old, fresh) => {
    const {post, kinds} = update(old, fresh)
    expect(post?.children).toBe(old.children)
    expect(kinds).toEqual(['kept'])
  })

  it('is the very same where nothing of it is new', () => {
    const old = post(words, {...earlier, votes: 3, author: {name: '某人'}})
    const {post: after, kinds} = update(old, {...old, children: [textOf(words)]})
    expect(after).toBe(old)
    expect(kinds).toEqual([])
  })

  it('gets what only the other states', () => {
    const {post: after, kinds} = update(post(words), post(words, {votes: 3}))
    expect(after).toMatchObject({id: address, votes: 3})
    expect(kinds).toEqual(['updated'])
  })

  it('does not say that it is as new as one that was not taken', () => {
    const old = post(`${words}还有后文。`)
    const {post: after, kinds} = update(old, post(words, later))
    expect(after).toBe(old)
    expect(kinds).toEqual(['kept'])
  })

  it('keeps its pictures where a newer one says the same', () => {
    const old = post(words, {...earlier, children: [textOf(words), picture]})
    const fresh = post(words, {...later, children: [textOf(words), picture]})
    const {post: after, kinds} = update(old, fresh)
    expect(after).toEqual({...old, ...later})
    expect(after?.children).toBe(old.children)
    expect(kinds).toEqual(['updated'])
  })

  it('keeps its id, and that of its thread, where the other has an address', () => {
    const {url: _, ...bare} = post(words, {id: 'p', author: {name: '某人'}})
    const fresh = post(`${words}后文`, {author: {name: '某人'}, children: [textOf(words), picture]})
    const {book: updated} = updateBook(
      book(thread([bare], {id: 't'})),
      book(
        thread([fresh], {
          id: 'https://www.zhihu.com/question/1',
          url: 'https://www.zhihu.com/question/1'
        })
      )
    )
    expect(updated.children).toMatchObject([{id: 't', children: [{id: 'p', url: address}]}])
  })
})

describe('an edited text without address', () => {
  const bare = (text: string, fields: Partial<Post> = {}): Post => {
    const {url: _, ...rest} = post(text, {
      id: `${text.length}`.padStart(16, '0'),
      author: {name: '某人'},
      published: '2024-01-02T03:04:05+08:00',
      ...fields
    })
    return rest
  }
  const old = bare(words)
  const edited = `改了几个字。${words}还有后文。`

  it('takes the place of the one before, and keeps its id', () => {
    const {post: after, kinds} = update(old, bare(edited))
    expect(after).toEqual({...bare(edited), id: old.id})
    expect(kinds).toEqual(['updated'])
  })

  it('is not taken where it is poorer', () => {
    const {post: after, kinds} = update(bare(edited), bare(words))
    expect(after).toEqual(bare(edited))
    expect(kinds).toEqual(['kept'])
  })

  const signature = '本文首发于某某公众号，转载请注明出处，谢谢各位读者。'
  const bookOf = (...posts: Post[]) => book(thread(posts))
  it.each<[string, Book, Book]>([
    ['another author', bookOf(old), bookOf(bare(edited, {author: {name: '别人'}}))],
    ['another time', bookOf(old), bookOf(bare(edited, {published: '2024-01-02T03:05:05+08:00'}))],
    [
      'a day alone',
      bookOf(bare(words, {published: '2024-01-02'})),
      bookOf(bare(edited, {published: '2024-01-02'}))
    ],
    [
      'midnight',
      bookOf(bare(words, {published: '2024-01-02T00:00:00+08:00'})),
      bookOf(bare(edited, {published: '2024-01-02T00:00:00+08:00'}))
    ],
    [
      'nothing but a signature in common',
      bookOf(bare(`${words.repeat(2)}${signature}`)),
      bookOf(bare(`${'另一篇写的是完全不同的事。'.repeat(6)}${signature}`))
    ],
    ['a title of its own', bookOf(old), book(thread([bare(edited)], {id: '答', title: '答'}))],
    [
      'an address of its question elsewhere',
      book(thread([old], {url: 'https://a.example/1'})),
      book(thread([bare(edited)], {url: 'https://a.example/2'}))
    ],
    [
      'a second one like it in the book',
      bookOf(old, bare(`${words}又是一篇`, {id: 'b'.repeat(16)})),
      bookOf(bare(edited))
    ],
    [
      'a second one like it beside it',
      bookOf(old),
      bookOf(bare(edited), bare(`${words}又是一篇`, {id: 'b'.repeat(16)}))
    ]
  ])('is another text where it has %s', (_, before, fresh) => {
    const {book: updated, changes} = updateBook(before, fresh)
    const postsOf = ({children}: Book) => children.flatMap(thread => thread.children)
    expect(new Set(changes.map(({kind}) => kind))).toEqual(new Set(['added']))
    expect(postsOf(updated).map(({children}) => children)).toEqual(
      [...postsOf(before), ...postsOf(fresh)].map(({children}) => children)
    )
  })
})

it('leaves the threads alone that are not touched, and adds others behind them', () => {
  // Two that would be one, if they were not in the book as they are.
  const old = book(thread([post(words)]), thread([post(words)], {id: '另'}))
  const fresh = book(
    thread([post('别的回答', {id: 'p', url: `${address}0`})], {id: '新', title: '新'})
  )
  const {book: updated, changes} = updateBook(old, fresh)
  expect(updated.children.slice(0, 2)).toEqual(old.children)
  expect(updated.children[0]).toBe(old.children[0])
  expect(changes).toEqual([{kind: 'added', id: 'p', title: '新'}])
})

it('adds a question without answers once', () => {
  const fresh = book(thread([], {id: '新', title: '新'}))
  const {book: updated, changes} = updateBook(book(thread([post(words)])), fresh)
  expect(changes).toEqual([{kind: 'added', id: '新', title: '新'}])
  expect(updateBook(updated, fresh).changes).toEqual([])
})

it('lets new texts say their language where it is not that of the book', () => {
  const fresh: Book = {...book(thread([post('Words.')])), lang: 'en'}
  expect(updateBook(book(), fresh).book).toMatchObject({
    lang: 'zh-CN',
    children: [{children: [{lang: 'en'}]}]
  })
})

describe('the list of changes', () => {
  const added = updateBook(book(), book(thread([post(words, later)])))
  const kept = updateBook(book(thread([post(words)])), book(thread([post(words.slice(0, -4))])))

  it('counts updates, and dates them by what they brought', () => {
    const first = logUpdate(added, [])
    expect(first).toMatchObject([{number: 1, date: '2024-02-01', changes: [{kind: 'added'}]}])
    const second = logUpdate(added, first)
    expect(second.map(({number}) => number)).toEqual([2, 1])
    expect(second[1]).toBe(first[0])
  })

  it('is dated as told where the texts say nothing, else not at all', () => {
    expect(logUpdate(kept, [], {date: '2020-02-02T10:00:00Z'})).toMatchObject([
      {date: '2020-02-02'}
    ])
    expect(logUpdate(kept, [])[0]).not.toHaveProperty('date')
  })

  it('is the same without changes, and where a poorer text comes again', () => {
    const log = logUpdate(kept, logUpdate(added, []))
    expect(logUpdate(kept, log)).toBe(log)
    expect(logUpdate({book: book(), changes: []}, log)).toBe(log)
  })
})
