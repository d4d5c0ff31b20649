import type {Book, Post} from '@answerbook/core'
import {epubFiles} from '@answerbook/epub'
import {describe, expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'

const texts = ['甲', '乙', '丙']

describe('posts whose content is made when it is asked for', () => {
  it('are written as others are, and asked once', async () => {
    const asked: string[] = []
    const lazy = await bytesOf(toBook(text => toLazyPost(text, () => asked.push(text))))
    expect(asked).toEqual(texts)
    expect(lazy).toEqual(await bytesOf(toBook(toPost)))
  })

  it('are asked when their chapters are written', async () => {
    const asked: string[] = []
    const known: string[] = []
    for await (const {name} of epubFiles(
      toBook(text => toLazyPost(text, () => asked.push(text)))
    )) {
      if (/\/t[^/]*\.xhtml$/.test(name)) known.push(asked.join(''))
    }
    expect(known.slice(0, texts.length)).toEqual(['甲', '甲乙', '甲乙丙'])
  })
})

function toBook(toPostOf: (text: string) => Post): Book {
  const children = texts.map(text => {
    return {type: 'thread' as const, id: text, title: text, children: [toPostOf(text)]}
  })
  return {type: 'book', version: 1, children}
}

function toPost(text: string): Post {
  return {
    type: 'post',
    id: text,
    role: 'answer',
    children: [{type: 'paragraph', children: [{type: 'text', value: text}]}]
  }
}

function toLazyPost(text: string, ask: () => void): Post {
  const {children, ...post} = toPost(text)
  return {
    ...post,
    get children() {
      ask()
      return children
    }
  }
}
