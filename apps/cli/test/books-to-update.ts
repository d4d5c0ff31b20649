import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Book, Post, Thread} from '@answerbook/core'
import {epubEntries, sampleBooks} from '@answerbook/testkit'
import {expect} from 'vitest'
import {makeFolder} from './make-folder.js'
import {runCli} from './run-cli.js'

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
/** Long enough to be known again. */
export const words = '这一段文字足够长，不会有第二个人碰巧写得一模一样，所以认得出来。'
/** Of every kind of node. */
const everything = sampleBooks<Book>().find(({name}) => name === 'every-node')?.book
export const allNodes = everything?.children[0]?.children[0]?.children ?? []

function textOf(value: string): Post['children'][number] {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

/** A question with one answer. */
export function answer(number: number, text: string, fields: Partial<Post> = {}): Thread {
  const url = `https://www.zhihu.com/question/${number}`
  const post: Post = {
    type: 'post',
    id: `${url}/answer/${number}`,
    url: `${url}/answer/${number}`,
    role: 'answer',
    author: {name: `作者 ${number}`},
    published: '2024-01-02T03:04:05+08:00',
    ...fields,
    children: [textOf(text), ...(fields.children ?? [])]
  }
  return {type: 'thread', id: url, url, title: `第 ${number} 问？`, site: '知乎', children: [post]}
}

/** A book of some threads, as `-t json` writes it. */
export function jsonOf(...threads: Thread[]): string {
  return JSON.stringify({type: 'book', version: 1, lang: 'zh-CN', children: threads})
}

/** The files in a book, byte by byte. */
export function entriesOf(folder: string, name = 'book.epub'): ReadonlyMap<string, string> {
  const bytes = Uint8Array.from(readFileSync(join(folder, name)))
  return new Map(
    [...epubEntries(bytes)].map(([path, entry]) => [path, Buffer.from(entry).toString('latin1')])
  )
}

/** What of a book is no frame. */
export function chaptersOf(entries: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...entries].filter(([path]) => /^OEBPS\/(?:t[\da-f]{12}|images)/.test(path)))
}

/** The bytes of a book, to compare. */
export function bytesIn(folder: string, name = 'book.epub'): string {
  return readFileSync(join(folder, name)).toString('base64')
}

/** Make a book, and a folder with what is to be added. */
export function makeBook(old: string, fresh: string, ...options: string[]): string {
  const cwd = makeFolder({'old.json': old, 'new.json': fresh, 'p.png': png})
  const made = runCli(['old.json', '-o', 'book.epub', ...options], {cwd})
  expect(made).toMatchObject({code: 0})
  return cwd
}

export const picture: Post['children'][number] = {
  type: 'paragraph',
  children: [{type: 'image', url: 'p.png', alt: '图'}]
}
