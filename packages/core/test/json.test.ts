import {type Book, readBook, toJsonSchema} from '@answerbook/core'
import schema from '@answerbook/core/book.schema.json' with {type: 'json'}
import {sampleBooks} from '@answerbook/testkit'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'

function read(value: unknown): Promise<Book> {
  return readBook(new VFile(JSON.stringify(value)), {from: 'json'})
}

it.each(sampleBooks<Book>())('reads $name as it was written', async ({book}) => {
  expect(await read(book)).toEqual(withoutInvalid(book))
})

/** Leave out the characters that no output can hold. */
function withoutInvalid(value: unknown): unknown {
  const text = JSON.stringify(value, (_, field) =>
    typeof field === 'string'
      ? field
          .toWellFormed()
          .replace(/[\f\v]/g, ' ')
          .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
      : field
  )
  return JSON.parse(text)
}

it('publishes the schema that it reads by', async () => {
  expect(schema).toEqual(await toJsonSchema())
  expect(schema).toMatchObject({$schema: 'https://json-schema.org/draft/2020-12/schema'})
})

const paragraph = {type: 'paragraph', children: [{type: 'text', value: '字'}]}
const post = (children: unknown) => ({type: 'post', id: 'p', role: 'answer', children})
const book = (children: unknown) => ({
  type: 'book',
  version: 1,
  children: [{type: 'thread', id: 't', children: [post(children)]}]
})

it.each([
  ['a version that is to come', {...book([]), version: 2}, 'version'],
  [
    'a node that is not known',
    book([{type: 'marquee', children: []}]),
    'children.0.children.0.children.0'
  ],
  ['flow in phrasing', book([{...paragraph, children: [paragraph]}]), 'children.0.type'],
  ['a text without value', book([{...paragraph, children: [{type: 'text'}]}]), 'value'],
  [
    'a date that is none',
    {...book([]), children: [{type: 'thread', id: 't', published: 'gestern', children: []}]},
    'published'
  ]
])('refuses %s, and says where', async (_, value, path) => {
  await expect(read(value)).rejects.toThrow(path)
})

it.each([
  ['brackets', '['.repeat(100_000)],
  ['objects', `${'{"children":['.repeat(50_000)}`]
])('refuses %s nested without end', async (_, text) => {
  const file = new VFile(`{"type":"book","children":${text}`)
  await expect(readBook(file, {from: 'json'})).rejects.toThrow('levels deep')
})
