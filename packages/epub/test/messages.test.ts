import {readdirSync, readFileSync} from 'node:fs'
import type {Book, Load} from '@answerbook/core'
import {type ToEpubOptions, toEpub} from '@answerbook/epub'
import type {RootContent} from 'mdast'
import {expect, it} from 'vitest'
import {gif, movingGif} from './sample-pictures.js'
import {toBook} from './to-book.js'

const deep = (): RootContent => {
  let node: RootContent = {type: 'paragraph', children: [{type: 'text', value: '深'}]}
  for (let level = 0; level < 300; level++) node = {type: 'blockquote', children: [node]}
  return node
}
const paragraph = (child: object): RootContent =>
  ({type: 'paragraph', children: [child]}) as RootContent

/** Pictures of 4.9 MB each. */
const pictures = (count: number): RootContent => ({
  type: 'paragraph',
  children: Array.from({length: count}, (_, index) => ({type: 'image', url: `${index}.gif`}))
})
const loadLong: Load = async url => {
  const bytes = new Uint8Array(4_900_000)
  bytes.set(gif)
  bytes.set(new TextEncoder().encode(url), gif.length)
  return {bytes, type: 'image/gif'}
}
const picture = paragraph({type: 'image', url: 'https://img.example/1.png'})

/** A text for each row of the table of messages. */
const texts: Readonly<Record<string, RootContent>> = {
  'cover-missing': paragraph({type: 'text', value: '字'}),
  'depth-limited': deep(),
  'device-contents': paragraph({type: 'text', value: '字'}),
  'device-css': paragraph({type: 'text', value: '字'}),
  'device-math': {type: 'math', value: 'x^2'},
  'device-page': pictures(3),
  'device-picture': picture,
  'device-size': pictures(11),
  'image-missing': picture,
  'image-stilled': picture,
  'link-dropped': paragraph({type: 'link', url: 'javascript:alert(1)', children: []}),
  'math-failed': {type: 'math', value: '\\nosuch'},
  'node-unknown': paragraph({type: 'ruby', children: [{type: 'text', value: '字'}]})
}

/** What the texts of some rows are written with. */
const options: Readonly<Record<string, ToEpubOptions>> = {
  'cover-missing': {cover: async () => ({missing: 'no face was given'})},
  'device-contents': {device: 'kindle'},
  'device-css': {device: 'kindle', css: 'h1 {margin: -1em 0}'},
  'device-math': {device: 'kindle'},
  'device-page': {device: 'kobo', load: loadLong},
  'device-picture': {
    device: 'apple',
    load: async () => ({bytes: gif, type: 'image/gif'})
  },
  'device-size': {device: 'kindle', load: loadLong},
  'image-stilled': {
    device: 'kindle',
    load: async () => ({bytes: movingGif(2), type: 'image/gif'})
  }
}

/** Let a book have its answers as deep in the contents as can be. */
function inParts(book: Book): Book {
  const children = book.children.map(thread => ({
    ...thread,
    part: '一',
    children: thread.children.flatMap(post => [post, {...post, id: 'other'}])
  }))
  return {...book, children}
}

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const rows = [...readme.matchAll(/^\| `([a-z\d]+(?:-[a-z\d]+)+)` +\| /gm)].map(match => match[1])

it('tells what the table of the README lists, and lists what it tells', () => {
  expect(rows).toEqual(Object.keys(texts))
  expect(told()).toEqual(Object.keys(texts))
})

it.each(Object.entries(texts))('tells `%s` once', async (ruleId, node) => {
  const book = toBook(node, node)
  const parts = ruleId === 'device-contents' ? inParts(book) : book
  const {messages} = await toEpub(parts, options[ruleId])
  expect(messages.map(message => [message.ruleId, message.source])).toEqual([
    [ruleId, '@answerbook/epub']
  ])
})

it('tells of each post what is wrong in it', async () => {
  const nodes = [texts['image-missing'], texts['link-dropped']].flatMap(node => node ?? [])
  const book = toBook(...nodes, ...nodes)
  const [thread] = toBook(...nodes).children
  if (thread) book.children.push({...thread, id: 'other'})
  const {messages} = await toEpub(book)
  expect(messages.map(({ruleId, ancestors}) => [ruleId, ancestors])).toEqual(
    book.children.flatMap(thread =>
      ['image-missing', 'link-dropped'].map(ruleId => [ruleId, [book, thread, thread.children[0]]])
    )
  )
})

it('tells where in the document it is', async () => {
  const place = {start: {line: 7, column: 3}, end: {line: 7, column: 9}}
  const {messages} = await toEpub(toBook({type: 'math', value: '\\nosuch', position: place}))
  expect(messages[0]?.place).toEqual(place)
})

/** Rule ids that the source can tell. */
function told(): string[] {
  const root = new URL('../src/', import.meta.url)
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  const unions = files
    .filter(path => path.endsWith('.ts'))
    .map(path => readFileSync(new URL(path, root), 'utf8'))
    .flatMap(text => /^export type RuleId =([\s\S]*?)\n\n/m.exec(text)?.[1] ?? [])
  return [...unions.join('').matchAll(/'([^']+)'/g)].flatMap(([, ruleId]) => ruleId ?? []).sort()
}
