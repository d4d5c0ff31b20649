import type {Author, Book, Post} from '@answerbook/core'
import {indexNotes} from '@answerbook/markdown'
import {describe, expect, it} from 'vitest'
import {obsidian} from './parsers/obsidian.js'

const owl = bookOf('猫头鹰？', [
  post('1', {name: '甲'}, 12),
  post('2', {name: '乙', url: 'https://a.cn/b'}, 3)
])
const cat = bookOf('猫？', [post('3', {name: '乙'})])
const entries = [
  {name: '鸟/猫头鹰', book: owl},
  {name: 'C# (猫)', book: cat}
]

describe('notes that list answers by their question', () => {
  it('should link to their files, seen from their folder', () => {
    const notes = indexNotes(entries, {folder: 'index/questions'})
    expect(notes.map(({title}) => title)).toEqual(['猫头鹰？', '猫？'])
    expect(notes[0]?.markdown).toBe(
      '---\ntitle: 猫头鹰？\n---\n\n# 猫头鹰？\n\n' +
        '[原文](https://a.cn/猫头鹰？)\n\n' +
        '- [甲的回答](../../%E9%B8%9F/%E7%8C%AB%E5%A4%B4%E9%B9%B0.md) · 12 赞同 · 2021-11-14\n' +
        '- [乙的回答](../../%E9%B8%9F/%E7%8C%AB%E5%A4%B4%E9%B9%B0.md) · 3 赞同 · 2021-11-14\n'
    )
    expect(notes[1]?.markdown).toContain('[乙的回答](../../C%23%20(%E7%8C%AB).md)')
  })

  it('should link as vaults do, to the answer itself where it has a name', () => {
    const options = {flavour: 'obsidian', folder: 'index'} as const
    const [plain] = indexNotes(entries, options)
    expect(plain?.markdown).toContain('- [[../鸟/猫头鹰|甲的回答]] · 12 赞同')
    const [named, other] = indexNotes(entries, {...options, blockIds: true})
    expect(named?.markdown).toMatch(/- \[\[\.\.\/鸟\/猫头鹰#\^answer-[\da-f]{12}\|甲的回答\]\]/)
    expect(obsidian.toHtml(named?.markdown ?? '')).toContain('class="internal-link">甲的回答</a>')
    expect(other?.markdown).toContain('- [乙的回答](../C%23%20(%E7%8C%AB).md) · 2021-11-14')
  })
})

describe('notes that list texts by their author', () => {
  it('should bring together what is by one author', () => {
    const notes = indexNotes(entries, {by: 'author', frontMatter: 'none'})
    expect(notes.map(({title, id}) => [title, id])).toEqual([
      ['甲', '甲'],
      ['乙', 'https://a.cn/b']
    ])
    expect(notes[1]?.markdown).toBe(
      '# 乙\n\n[原文](https://a.cn/b)\n\n' +
        '- [猫头鹰？](%E9%B8%9F/%E7%8C%AB%E5%A4%B4%E9%B9%B0.md) · 3 赞同 · 2021-11-14\n' +
        '- [猫？](C%23%20(%E7%8C%AB).md) · 2021-11-14\n'
    )
  })

  it('should part authors of one name who have pages of their own', () => {
    const others = ['x', 'y'].map(page => post(page, {name: '乙', url: `https://a.cn/${page}`}))
    const notes = indexNotes([{name: '甲', book: bookOf('问', others)}], {by: 'author'})
    expect(notes.map(({id}) => id)).toEqual(['https://a.cn/x', 'https://a.cn/y'])
  })

  it('should leave out questions, and texts without an author', () => {
    const book = bookOf('问', [{...post('q', {name: '丙'}), role: 'question'}, post('a')])
    expect(indexNotes([{name: 'a', book}], {by: 'author'})).toEqual([])
  })
})

it('should take any name', () => {
  const book = bookOf('\uD800]]|', [post('1', {name: ']]%%[[\uDC00'})])
  const [note] = indexNotes([{name: '\uD800|]]', book}], {flavour: 'obsidian'})
  expect(obsidian.toHtml(note?.markdown ?? '')).not.toContain('internal')
})

function bookOf(title: string, children: Post[]): Book {
  const url = `https://a.cn/${title}`
  return {
    type: 'book',
    version: 1,
    children: [{type: 'thread', id: url, url, title, children}]
  }
}

function post(id: string, author?: Author, votes?: number): Post {
  return {
    type: 'post',
    id,
    role: 'answer',
    published: '2021-11-14T08:20:11Z',
    ...(author && {author}),
    ...(votes && {votes}),
    children: []
  }
}
