import {readBook} from '@answerbook/core'
import {expect, it} from 'vitest'
import {documentsIn} from './documents-in.js'

const book = (title: string) => JSON.stringify({type: 'book', version: 1, title, children: []})

it('makes each line a document, named by its number', async () => {
  const found = await documentsIn('in/a.jsonl', `\uFEFF\n${book('一')}\r\n\n  \n${book('二')}`)
  expect(found.map(({path, text}) => [path, text.trim()])).toEqual([
    ['in/a.jsonl/a-2.json', book('一')],
    ['in/a.jsonl/a-5.json', book('二')]
  ])
})

it('fails a broken line alone', async () => {
  const found = await documentsIn('a.ndjson', `${book('一')}\n{"cut\n${book('三')}`)
  const read = found.map(({file}) =>
    readBook(file).then(
      ({title}) => title,
      ({ruleId, file: path}) => [ruleId, path]
    )
  )
  expect(await Promise.all(read)).toEqual(['一', ['json-invalid', 'a.ndjson/a-2.json'], '三'])
})

it('leaves out a line that is too long', async () => {
  const found = await documentsIn('a.jsonl', `"${'x'.repeat(900_000)}"\n${book('二')}`, {
    maxBytes: 1000
  })
  expect(found.map(({path, rules}) => [path, ...rules])).toEqual([
    ['a.jsonl/a-1.json', 'input-too-large'],
    ['a.jsonl/a-2.json']
  ])
  expect(found[0]?.text).toBe('')
})

it.each([
  ['lines of objects, whatever the name', 'a.json', `${book('一')}\n${book('二')}\n`, 2],
  ['one object', 'a.json', `${book('一')}\n`, 1],
  ['one object on many lines', 'a.json', '{\n"a": 1\n}\n', 1],
  ['text that begins with a brace', 'a.md', '{% raw %}\n{% endraw %}\n', 1]
])('tells JSON lines from %s', async (_, path, text, count) => {
  expect(await documentsIn(path, text)).toHaveLength(count)
})
