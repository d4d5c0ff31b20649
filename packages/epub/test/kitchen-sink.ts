import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Book, Post} from '@answerbook/core'
import {sampleBooks} from '@answerbook/testkit'
import type {RootContent} from 'mdast'

/** What the sample lacks: exporters get references and HTML from those who make a tree by hand. */
const more: RootContent[] = [
  {type: 'definition', identifier: 'a', url: 'https://example.com/a', title: '定义'},
  {
    type: 'paragraph',
    children: [
      {
        type: 'linkReference',
        identifier: 'a',
        referenceType: 'full',
        children: [{type: 'text', value: '引用的链接'}]
      },
      {type: 'imageReference', identifier: 'p', referenceType: 'full', alt: '引用的图'},
      {type: 'html', value: '<kbd>'}
    ]
  },
  {type: 'definition', identifier: 'p', url: 'https://img.example/60x40.png'}
]

/** A book with every type of node. */
export function kitchenSink(): Book {
  const book = sampleBooks<Book>().find(({name}) => name === 'every-node')?.book
  const [thread] = book?.children ?? []
  if (!book || !thread) throw new Error('Expected a sample book `every-node`')
  const post: Post = {type: 'post', id: 'more', role: 'answer', children: more}
  return {...book, children: [{...thread, children: [...thread.children, post]}]}
}

/** Types that the schema of books knows. */
export function knownTypes(): Set<string> {
  const path = createRequire(import.meta.url).resolve('@answerbook/core/book.schema.json')
  const types = new Set<string>()
  collect(JSON.parse(readFileSync(path, 'utf8')), types)
  return types
}

function collect(schema: unknown, types: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return
  const {properties} = schema as {properties?: {type?: {const?: unknown; enum?: unknown[]}}}
  for (const type of [properties?.type?.const, ...(properties?.type?.enum ?? [])]) {
    if (typeof type === 'string') types.add(type)
  }
  for (const value of Object.values(schema)) collect(value, types)
}
