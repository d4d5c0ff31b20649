import {arrangeBook, type Book, type Post, type Thread} from '@answerbook/core'
import {describe, expect, it} from 'vitest'

const post = (name: string, fields: Partial<Post> = {}): Post => ({
  type: 'post',
  id: name,
  role: 'answer',
  author: {name},
  children: [],
  ...fields
})
const question = (id: string): Post => ({type: 'post', id, role: 'question', children: []})
const thread = (title: string, children: Post[], fields: Partial<Thread> = {}): Thread => ({
  type: 'thread',
  id: title,
  title,
  children,
  ...fields
})
const book = (...children: Thread[]): Book => ({type: 'book', version: 1, children})
const text = (value: string): Pick<Post, 'children'> => ({
  children: [{type: 'paragraph', children: [{type: 'text', value}]}]
})
const shapeOf = ({children}: Book) =>
  children.map(({part, title, children}) =>
    [part && `${part}:`, title, ...children.map(({id}) => id)].filter(Boolean).join(' ')
  )

it('leaves a book as it is without options', () => {
  const given = book(thread('乙', [post('2'), post('1')]), thread('甲', []))
  expect(arrangeBook(given)).toEqual(given)
})

describe('sort', () => {
  const given = book(
    thread('短', [question('q'), post('王', {votes: 1, published: '2020-01-01', ...text('一二')})]),
    thread('无', []),
    thread('很长', [
      post('李', {votes: 9, published: '2021-01-01T00:00:00+08:00', ...text('一')}),
      question('问'),
      post('张', {votes: 10, updated: '2020-06-01', ...text('一二三四')}),
      post('匿', {author: undefined})
    ])
  )

  it.each([
    ['votes', ['很长 问 张 李 匿', '短 q 王', '无']],
    ['newest', ['很长 问 李 张 匿', '短 q 王', '无']],
    ['oldest', ['短 q 王', '很长 问 张 李 匿', '无']],
    ['length', ['很长 问 张 李 匿', '短 q 王', '无']],
    ['author', ['很长 问 李 张 匿', '短 q 王', '无']],
    ['title', ['短 q 王', '很长 问 李 张 匿', '无']]
  ] as const)('`%s`', (sort, expected) => {
    const before = structuredClone(given)
    expect(shapeOf(arrangeBook(given, {sort, lang: 'zh-CN'}))).toEqual(expected)
    expect(given).toEqual(before)
  })

  it('reads numbers in titles as numbers', () => {
    const titles = ['第 10 篇', '第 9 篇'].map(title => thread(title, []))
    expect(shapeOf(arrangeBook(book(...titles), {sort: 'title'}))).toEqual(['第 9 篇', '第 10 篇'])
  })

  it('puts fewer than no votes after none', () => {
    const given = book(
      thread('负', [post('甲', {votes: -1})]),
      thread('零', [post('乙', {votes: 0})])
    )
    expect(shapeOf(arrangeBook(given, {sort: 'votes'}))).toEqual(['零 乙', '负 甲'])
  })
})

describe('group', () => {
  const given = book(
    thread('二月', [post('张', {published: '2021-02-03'})], {
      tags: ['猫', '狗'],
      categories: ['动物']
    }),
    thread(
      '一月',
      [question('q'), post('李', {published: '2021-01-31T23:00:00-08:00'}), post('张')],
      {
        tags: ['猫']
      }
    ),
    thread('没有日期', [post('匿', {author: undefined})])
  )

  it('by month, in order', () => {
    expect(shapeOf(arrangeBook(given, {group: 'month'}))).toEqual([
      '2021 年 2 月: 二月 张',
      '2021 年 2 月: 一月 q 李 张',
      '其他: 没有日期 匿'
    ])
    const one = book(
      thread('新', [post('甲', {published: '2022-10-01'})]),
      thread('旧', [post('乙', {published: '2021-12-01'})])
    )
    const months = (sort?: 'newest') =>
      shapeOf(arrangeBook(one, {group: 'month', sort, lang: 'en'}))
    expect(months()).toEqual(['December 2021: 旧 乙', 'October 2022: 新 甲'])
    expect(months('newest')).toEqual(['October 2022: 新 甲', 'December 2021: 旧 乙'])
  })

  it('by the first topic', () => {
    expect(shapeOf(arrangeBook(given, {group: 'topic'}))).toEqual([
      '动物: 二月 张',
      '猫: 一月 q 李 张',
      '其他: 没有日期 匿'
    ])
  })

  it('that are none where no text says what it belongs to', () => {
    const bare = book(thread('乙', [post('2')], {part: '旧'}), thread('甲', [post('1')]))
    for (const group of ['topic', 'month'] as const) {
      expect(shapeOf(arrangeBook(bare, {group}))).toEqual(['乙 2', '甲 1'])
    }
  })

  it('by author, with the question before the first answer', () => {
    const arranged = arrangeBook(given, {group: 'author'})
    expect(shapeOf(arranged)).toEqual([
      '张: 二月 张',
      '张: 一月 张',
      '李: 一月 q 李',
      '其他: 没有日期 匿'
    ])
    expect(new Set(arranged.children.map(({id}) => id)).size).toBe(4)
  })
})
