import type {Book} from '@answerbook/core'
import {toPdf} from '@answerbook/pdf'
import {expect, it} from 'vitest'
import {fonts} from './load-fonts.js'
import {readPdf} from './read-pdf.js'
import {book, paragraph} from './sample-book.js'

const link = (url: string) =>
  paragraph('见', {type: 'link', url, children: [{type: 'text', value: '那里'}]})
const heading = (value: string) => ({
  type: 'heading' as const,
  depth: 2 as const,
  children: [{type: 'text' as const, value}]
})

/** Where the links of a file lead, in order, and its named places. */
async function linksOf(...urls: string[]) {
  const notes = book(urls.map(link), {url: 'https://example.com/question/1'})
  const other = book([heading('云的 形状'), paragraph('正文')], {id: 'other'})
  const [thread] = notes.children
  const [second] = other.children
  const whole: Book = {
    ...notes,
    children: [thread, second && {...second, id: 'second', title: '云：概论'}].flatMap(
      one => one ?? []
    )
  }
  const {objects} = readPdf((await toPdf(whole, {fonts})).value)
  const all = [...objects.values()].join('\n')
  const links = [...all.matchAll(/\/Subtype \/Link\b.*?>>/gs)].map(([text]) => text)
  return {
    to: links.flatMap(text => /\/(?:URI|Dest) \((.*?)\)/.exec(text)?.[1] ?? []),
    places: [...all.matchAll(/\((thread-[\w-]+)\) \[/g)].map(([, name]) => name)
  }
}

it.each([
  ['a note of the book, by its title', '云：概论.md', 'thread-2'],
  ['a note whose name is an address', '../notes/%E4%BA%91%E6%A6%82%E8%AE%BA.md', 'thread-2'],
  ['a heading of another note', '云：概论.md#云的-形状', 'thread-2-heading-1'],
  ['a heading that is not there', '云：概论.md#雨', 'thread-2']
])('lead to %s', async (_, url, place) => {
  const {to, places} = await linksOf(url)
  expect(to).toContain(place)
  expect(places).toContain(place)
})

it.each(['海.md', '#海', '', 'a/b.html?c', '%E0%A4%A'])(
  'are text where they lead to a file beside the document: %j',
  async url => {
    const {to} = await linksOf(url)
    expect(to.filter(target => !target.startsWith('thread-'))).toEqual([
      'https://example.com/question/1'
    ])
  }
)
