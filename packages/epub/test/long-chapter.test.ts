import type {Paragraph} from 'mdast'
import {expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {checkEpub, verdictOf} from './check-epub.js'
import {toBook} from './to-book.js'
import {unpack} from './unpack.js'

const text = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [
    {type: 'text', value},
    {type: 'footnoteReference', identifier: '1'}
  ]
})
const long = () => text('字'.repeat(30_000))

it('divides a very long text between its blocks, notes and links whole', async () => {
  const bytes = await bytesOf(
    toBook(
      long(),
      long(),
      long(),
      {type: 'heading', depth: 2, children: [{type: 'text', value: '后半'}]},
      long(),
      long(),
      {type: 'footnoteDefinition', identifier: '1', children: [text('注')]}
    )
  )
  checkEpub(bytes)
  expect(await verdictOf(bytes)).toEqual([])

  const texts = unpack(bytes)
  const names = [...texts.keys()].filter(name => /^OEBPS\/t\w{12}-/.test(name))
  const [name = ''] = names
  const file = name.slice('OEBPS/'.length, -'.xhtml'.length)
  const [, id] = file.split('-')
  expect(names).toEqual([`OEBPS/${file}.xhtml`, `OEBPS/${file}-2.xhtml`])
  for (const name of names) expect(texts.get(name)?.length).toBeLessThan(100_000)

  const second = texts.get(`OEBPS/${file}-2.xhtml`)
  expect(second).toContain('aria-label="题目（续）"')
  expect(second).toContain(`href="${file}.xhtml#${id}-note-1"`)
  expect(texts.get('OEBPS/toc.xhtml')).toContain(`"${file}-2.xhtml#${id}-h1">后半<`)
})
