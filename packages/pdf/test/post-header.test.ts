import {encode} from 'uqr'
import {describe, expect, it} from 'vitest'
import type {Mark} from '../src/flow/mark.js'
import {book, paragraph} from './sample-book.js'
import {type PagesOptions, pagesOf} from './show-pages.js'

const post = {
  url: 'https://example.com/rain/1',
  author: {name: '管理员', headline: '住在雨里'},
  published: '2024-05-06T07:08:09Z',
  votes: 12,
  commentCount: 3
}

function marksOf(fields: object, options?: PagesOptions): Mark[] {
  const [page] = pagesOf(book([paragraph('雨停了。')], {...post, ...fields}), options)
  return (page?.rows ?? []).flatMap(({row}) => row.marks)
}

function textsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap(mark => (mark.type === 'text' ? mark.line.text : []))
}

describe('the head of a post', () => {
  it('says who wrote it, when, and how it was received', () => {
    expect(textsOf(marksOf({}))).toEqual([
      '雨从哪里来？',
      '管理员 · 住在雨里',
      '2024-05-06 · 12 赞同 · 3 条评论 · 原文',
      '雨停了。'
    ])
  })

  it.each([
    ['CC BY-SA 4.0', 'CC BY-SA 4.0', undefined],
    [
      'https://example.com/licences/by/',
      'example.com/licences/by/',
      {url: 'https://example.com/licences/by/'}
    ]
  ])('names the licence %s', (licence, text, to) => {
    const marks = marksOf({licence})
    expect(textsOf(marks)[2]).toBe(`2024-05-06 · 12 赞同 · 3 条评论 · ${text} · 原文`)
    const links = marks.flatMap(mark => (mark.type === 'link' ? [mark.to] : []))
    expect(links).toEqual([...(to ? [to] : []), {url: post.url}])
  })

  it('has a QR code of the link, if that is wished', () => {
    const marks = marksOf({}, {encodeQr: encode})
    const [code] = marks.filter(mark => mark.type === 'qr')
    const text = marks.flatMap(mark => (mark.type === 'text' ? [mark.xPt + mark.line.endPt] : []))
    expect(code?.element?.alt).toBe('原文: https://example.com/rain/1')
    expect(code?.modules.length).toBe(25)
    for (const row of code?.modules ?? []) expect(row.length).toBe(25)
    for (const endPt of text) expect(endPt).toBeLessThanOrEqual(code?.xPt ?? 0)
    const links = marks.filter(mark => mark.type === 'link')
    expect(links.map(({to}) => to)).toEqual([{url: post.url}, {url: post.url}])
  })

  it.each([
    ['no link', undefined],
    ['too long a link', `https://example.com/${'a'.repeat(300)}`]
  ])('has no QR code for %s', (_, url) => {
    expect(marksOf({url}, {encodeQr: encode}).some(({type}) => type === 'qr')).toBe(false)
  })
})

describe('a card', () => {
  it.each([
    ['雨', '雨', 'example.com'],
    ['', 'https://example.com/a', undefined],
    ['Example.com 的雨', 'Example.com 的雨', undefined]
  ])('with the title “%s” says its host once', (title, first, second) => {
    const url = 'https://example.com/a'
    const pages = pagesOf(book([{type: 'linkCard', url, title, children: []}]))
    const [, ...texts] = textsOf(pages.flatMap(({rows}) => rows.flatMap(({row}) => row.marks)))
    expect(texts).toEqual(second === undefined ? [first] : [first, second])
  })
})
