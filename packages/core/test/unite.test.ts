import {
  type Book,
  mergeBooks,
  type Post,
  readBook,
  type Source,
  type Thread
} from '@answerbook/core'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'

const words = '这一段文字足够长，不会有第二个人碰巧写得一模一样。'
const question = 'https://www.zhihu.com/question/1'

function post(fields: Partial<Post> & {text?: string}): Post {
  const {text = words, url, ...others} = fields
  const id = url ?? JSON.stringify([text, others.author?.name])
  const children: Post['children'] = [{type: 'paragraph', children: [{type: 'text', value: text}]}]
  return {type: 'post', id, role: 'answer', ...(url && {url}), children, ...others}
}

function thread(fields: Partial<Thread>, ...children: Post[]): Thread {
  return {
    type: 'thread',
    id: fields.url ?? fields.title ?? children[0]?.id ?? '',
    ...fields,
    children
  }
}

function book(...children: Thread[]): Book {
  return {type: 'book', version: 1, children}
}

function merge(...threads: Thread[]): {threads: Thread[]; posts: Post[]; told: string[]} {
  const file = new VFile()
  const {children} = mergeBooks(
    threads.map(thread => book(thread)),
    {file}
  )
  return {
    threads: children,
    posts: children.flatMap(thread => thread.children),
    told: file.messages.map(({ruleId = '', reason}) => `${ruleId}: ${reason}`)
  }
}

describe('a post met twice', () => {
  it.each([
    [`${question}/answer/2`, `http://zhihu.com/question/1/answer/2/?utm_source=x#comments`],
    [`${question}/answer/2`, 'https://www.zhihu.com/answer/2'],
    ['https://zhuanlan.zhihu.com/p/3', 'http://zhuanlan.zhihu.com/p/3/?from=feed&share_code=1'],
    ['https://stackoverflow.com/a/5', 'https://stackoverflow.com/questions/4/how#5'],
    ['https://stackoverflow.com/a/5/77', 'https://stackoverflow.com/questions/4/how/5#5'],
    ['https://example.org/a?id=1&utm_medium=rss', 'https://example.org/a/?id=1#:~:text=2']
  ])('is one, by its address: %s is %s', (first, second) => {
    const {posts, told} = merge(
      thread({title: '问'}, post({url: first, text: '短'})),
      thread({title: '另问'}, post({url: second, text: '短文'}))
    )
    expect(posts).toHaveLength(1)
    expect(told).toHaveLength(1)
  })

  it.each([
    [`${question}/answer/2`, `${question}/answer/3`],
    [`${question}/answer/2`, question],
    ['https://example.org/a#post-1', 'https://example.org/a#post-2'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://stackoverflow.com/questions/4/how#5', 'https://stackoverflow.com/questions/4/how#6'],
    ['mailto:a', 'mailto:b']
  ])('is two, at two addresses: %s is not %s', (first, second) => {
    const {posts} = merge(thread({title: '问'}, post({url: first}), post({url: second})))
    expect(posts).toHaveLength(2)
  })

  it('is one by its author and words, whatever the marks between them', () => {
    const name = {author: {name: '某人'}}
    const {posts, told} = merge(
      thread({title: '问'}, post({...name, text: `${words}END`})),
      thread(
        {title: '问'},
        post({...name, text: ` ${words.replaceAll('，', ', ')}ＥＮＤ`}),
        post({})
      )
    )
    expect(posts).toHaveLength(2)
    expect(told).toEqual([
      'post-repeated: Unexpected second copy of the answer by 某人, the first is kept'
    ])
  })

  it.each([
    ['of two authors', {author: {name: '甲'}}, {author: {name: '乙'}}],
    ['of a few words', {text: '同意'}, {text: '同意！'}],
    ['a question and an answer', {role: 'question'}, {role: 'answer'}],
    [
      'of two authors at the address of their page',
      {url: question, author: {name: '甲'}},
      {url: question, author: {name: '乙'}}
    ]
  ] as const)('is two: %s', (_, first, second) => {
    expect(merge(thread({title: '问'}, post(first), post(second))).posts).toHaveLength(2)
  })

  it('answers two questions', () => {
    const {threads} = merge(thread({title: '一问'}, post({})), thread({title: '二问'}, post({})))
    expect(threads.map(({title, children}) => [title, children.length])).toEqual([
      ['一问', 1],
      ['二问', 1]
    ])
  })

  it('gives its question to the copy that had none', () => {
    const url = `${question}/answer/2`
    const {threads} = merge(
      thread({}, post({url})),
      thread({title: '问', url: question}, post({url}))
    )
    expect(threads).toEqual([
      expect.objectContaining({title: '问', url: question, children: [post({url})]})
    ])
  })
})

it('keeps the texts that a feed gives one address', () => {
  const url = 'https://example.org/'
  const {threads, told} = merge(
    thread({title: '第一天', url}, post({url, text: '第一天下了雨，我们在家里读书。'})),
    thread({title: '第二天', url}, post({url, text: '到了第二天，太阳终于出来了。'}))
  )
  expect(threads.map(({title}) => title)).toEqual(['第一天', '第二天'])
  expect(threads.map(({children}) => children.length)).toEqual([1, 1])
  expect(told).toEqual([])
})

describe('of two copies', () => {
  const url = `${question}/answer/2`
  const long = `${words}${words}`

  it.each([
    ['that is longer', {}, {text: long}],
    ['that is not cut off', {text: long, truncated: true}, {text: words}],
    ['that is newer', {updated: '2020-01-01'}, {updated: '2020-01-01T01:00:00+00:00'}]
  ] as const)('the one is kept %s', (_, lesser, fuller) => {
    for (const order of [
      [lesser, fuller],
      [fuller, lesser]
    ] as const) {
      const [first, second] = order.map(fields => post({url, ...fields}))
      if (!first || !second) throw new Error('two copies')
      const {posts} = merge(thread({title: '问'}, first), thread({title: '问'}, second))
      expect(posts).toEqual([post({url, ...lesser, ...fuller, truncated: undefined})].map(clean))
    }
  })

  it('each gives what only it states', () => {
    const {posts} = merge(
      thread({title: '问'}, post({url, votes: 3, author: {name: '甲', headline: '乙'}})),
      thread({title: '问'}, post({text: long, url, published: '2020-01-01', author: {name: '甲'}}))
    )
    expect(posts).toEqual([
      post({
        text: long,
        url,
        votes: 3,
        published: '2020-01-01',
        author: {name: '甲', headline: '乙'}
      })
    ])
  })

  function clean(value: Post): Post {
    return JSON.parse(JSON.stringify(value))
  }
})

describe('threads', () => {
  it.each([
    [{title: '问'}, {title: ' 问'}],
    [{url: question}, {url: 'http://zhihu.com/question/1/?sort=new#top'}],
    [{title: '问', url: question}, {title: '问'}]
  ])('are one of one question: %j and %j', (first, second) => {
    for (const pair of [
      [first, second],
      [second, first]
    ] as const) {
      const [one, two] = pair.map((fields, index) =>
        thread({id: String(index), ...fields}, post({text: `${words}${index}`}))
      )
      if (!one || !two) throw new Error('two threads')
      const {threads} = merge(one, two)
      expect(threads).toHaveLength(1)
      expect(threads[0]?.children).toHaveLength(2)
    }
  })

  it('are two with one title at two addresses', () => {
    const {threads} = merge(
      thread({title: '周报', url: 'https://example.org/1'}, post({})),
      thread({title: '周报', url: 'https://example.org/2'}, post({}))
    )
    expect(threads).toHaveLength(2)
  })
})

it('unites what one document says twice, and tells it', async () => {
  const source: Source = {
    name: 'given',
    detect: () => true,
    read: () => ({threads: [thread({title: '问'}, post({})), thread({title: '问'}, post({}))]})
  }
  const file = new VFile('<p>')
  const {children} = await readBook(file, {sources: [source]})
  expect(children.map(thread => thread.children.length)).toEqual([1])
  expect(file.messages).toMatchObject([{ruleId: 'post-repeated', ancestors: [{}, {type: 'post'}]}])
})

it('keeps or tells each copy, and loses no words', () => {
  const parts = fc.record({
    title: fc.constantFrom('一问', '二问', undefined),
    url: fc.constantFrom(
      undefined,
      `${question}/answer/2`,
      'https://www.zhihu.com/answer/2/',
      question
    ),
    name: fc.constantFrom('甲', '乙', undefined),
    text: fc.constantFrom('短', words, `${words}续`)
  })
  fc.assert(
    fc.property(fc.array(parts, {maxLength: 8}), all => {
      const threads = all.map(({title, url, name, text}) =>
        thread(
          title === undefined ? {} : {title},
          post({text, ...(url && {url}), ...(name && {author: {name}})})
        )
      )
      const once = merge(...threads)
      expect(once.posts.length + once.told.length).toBe(all.length)
      const kept = JSON.stringify(once.posts)
      for (const {text} of all) expect(kept).toContain(text)
      expect(new Set(once.posts.map(({id}) => id)).size).toBe(once.posts.length)
    }),
    {numRuns: 1000}
  )
})
