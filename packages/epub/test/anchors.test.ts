import type {Heading, Paragraph, RootContent} from 'mdast'
import {expect, it} from 'vitest'
import {bytesOf} from './bytes-of.js'
import {verdictOf} from './check-epub.js'
import {toBook} from './to-book.js'
import {unpackChapters} from './unpack.js'

function heading(value: string): Heading {
  return {type: 'heading', depth: 2, children: [{type: 'text', value}]}
}

function linkTo(url: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{type: 'link', url, children: [{type: 'text', value: '此处'}]}]
  }
}

async function linksIn(...nodes: RootContent[]): Promise<string[]> {
  const bytes = await bytesOf(toBook(...nodes))
  expect(await verdictOf(bytes)).toEqual([])
  const pages = [...unpackChapters(bytes)].map(([, text]) => text)
  return pages.flatMap(text => text.match(/<p><a .*<\/a><\/p>|<p>此处<\/p>/g) ?? [])
}

it.each([
  ['its words', '#two-words', '-h1'],
  ['its words as Obsidian writes them', '#Two%20words!', '-h1'],
  ['words that another has as well', '#two-words-1', '-h3'],
  ['Han', '#第二节概说', '-h2'],
  ['escaped Han', `#${encodeURIComponent('第二节概说')}`, '-h2']
])('leads to a heading by %s', async (_, url, id) => {
  const [link] = await linksIn(
    linkTo(url),
    heading('Two words!'),
    heading('第二节：概说'),
    heading('Two words')
  )
  expect(link).toMatch(new RegExp(`^<p><a href="#[^"]*${id}" data-href="${url}">此处</a></p>$`))
})

it.each(['#', '#three', '#%E4', '#two-words-2', 'two-words'])('has no link to %s', async url => {
  expect(await linksIn(linkTo(url), heading('Two words'), heading('Two words'))).toEqual([
    '<p>此处</p>'
  ])
})

it('leads into another file of a long chapter, and back', async () => {
  const long: Paragraph[] = Array.from({length: 80}, () => ({
    type: 'paragraph',
    children: [{type: 'text', value: '一段很长的文字。'.repeat(120)}]
  }))
  const [there, here, back] = await linksIn(
    ...[heading('甲'), linkTo('#乙'), linkTo('#甲'), ...long],
    ...[heading('乙'), linkTo('#甲')]
  )
  expect(there).toMatch(/href="[^"#]+-2\.xhtml#[^"]+-h2"/)
  expect(here).toMatch(/href="#[^"]+-h1"/)
  expect(back).toMatch(/href="[^"#]+\.xhtml#[^"]+-h1"/)
})
