import type {Book} from '@answerbook/core'
import {toMarkdown} from '@answerbook/markdown'
import {squash} from '@answerbook/testkit'
import {Parser} from 'htmlparser2'
import {load} from 'js-yaml'
import type {RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {nastyStrings} from './nasty-strings.js'
import {bookOf} from './parsers/book-of.js'
import {commonmark, gfmAndMath, markdownIt} from './parsers/parsers.js'
import {readLines} from './parsers/read-lines.js'

const parsers = [commonmark, markdownIt, gfmAndMath]

/** Where a text can stand, and the elements that then stand round it. */
const places: ReadonlyArray<
  [name: string, elements: readonly string[], put: (s: string) => RootContent]
> = [
  ['a paragraph', ['p'], value => ({type: 'paragraph', children: [{type: 'text', value}]})],
  ['a heading', ['h2'], value => ({type: 'heading', depth: 2, children: [{type: 'text', value}]})],
  [
    'a quote',
    ['blockquote', 'p'],
    value => ({
      type: 'blockquote',
      children: [{type: 'paragraph', children: [{type: 'text', value}]}]
    })
  ],
  [
    'an item',
    ['li', 'ul'],
    value => ({
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        {
          type: 'listItem',
          spread: false,
          children: [{type: 'paragraph', children: [{type: 'text', value}]}]
        }
      ]
    })
  ],
  [
    'strong text',
    ['p', 'strong'],
    value => ({
      type: 'paragraph',
      children: [{type: 'strong', children: [{type: 'text', value}]}]
    })
  ],
  [
    'a link',
    ['a', 'p'],
    value => ({
      type: 'paragraph',
      children: [{type: 'link', url: 'https://a.cn/', children: [{type: 'text', value}]}]
    })
  ],
  [
    'a line after a break',
    ['br', 'p'],
    value => ({
      type: 'paragraph',
      children: [{type: 'text', value: '行'}, {type: 'break'}, {type: 'text', value}]
    })
  ],
  ['HTML', ['p'], value => ({type: 'html', value})]
]

it('should be many', () => {
  expect(nastyStrings.length).toBeGreaterThan(485)
})

describe.each(places)('a nasty string in %s', (name, elements, put) => {
  it.each(parsers)('should be text and nothing else to $name', parser => {
    for (const value of nastyStrings) {
      const markdown = String(toMarkdown(bookOf(put(value))))
      const html = parser.toHtml(markdown)
      const text = readLines(html)
        .map(line => line.text)
        .join('')
      expect(text, markdown).toBe(squash((name.includes('break') ? '行' : '') + asText(value)))
      expect(elements, markdown).toEqual(expect.arrayContaining(elementsIn(withoutOwnLinks(html))))
    }
  })
})

describe('a nasty string that describes', () => {
  it.each(parsers)('a picture should not get out of it, to $name', parser => {
    for (const value of nastyStrings) {
      const image = {type: 'image' as const, url: 'https://a.cn/', alt: value, title: value}
      const markdown = String(toMarkdown(bookOf({type: 'paragraph', children: [image]})))
      const found = imagesIn(parser.toHtml(markdown))
      expect(found, markdown).toHaveLength(1)
      // markdown-it leaves escaped characters out of alternative text.
      if (parser !== markdownIt) {
        expect(squash(found[0]?.alt ?? ''), markdown).toBe(squash(asText(value)))
      }
      expect(squash(found[0]?.title ?? ''), markdown).toBe(squash(asText(value)))
      expect(elementsIn(parser.toHtml(markdown)), markdown).toEqual(['img', 'p'])
    }
  })
})

describe('a nasty string as metadata', () => {
  it.each(nastyStrings)('should stay one string of the front matter: %j', value => {
    const markdown = String(toMarkdown(describedBy(value)))
    const head = markdown.match(/^---\n([\s\S]*?\n)---\n/)?.[1] ?? ''
    const known = asLine(value)
    const expected = {
      ...(known ? {title: known, author: known, headline: known, site: known} : {}),
      votes: 1,
      ...(known ? {categories: [known, known], licence: known} : {})
    }
    expect(load(head)).toEqual(expected)
  })

  it.each(parsers)('should be a heading and a byline to $name', parser => {
    for (const value of nastyStrings) {
      const markdown = String(toMarkdown(describedBy(value)))
      const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '')
      const html = parser.toHtml(body)
      const line = squash(asText(value))
      // Of invisible names only the dot between them is seen.
      const lines = readLines(html).flatMap(({text}) => (text === '·' ? [] : text))
      expect(lines, markdown).toEqual(line === '' ? ['文'] : [line, `${line}·${line}`, '文'])
      expect(['h1', 'p'], markdown).toEqual(
        expect.arrayContaining(elementsIn(withoutOwnLinks(html)))
      )
    }
  })
})

describe('front matter', () => {
  it.each(['none', 'yaml'] as const)('should not be made by the text, with %s', frontMatter => {
    const forged: RootContent[] = [
      {type: 'thematicBreak'},
      {type: 'paragraph', children: [{type: 'text', value: 'title: 假'}]},
      {type: 'thematicBreak'},
      {type: 'yaml', value: 'title: 假'},
      {type: 'paragraph', children: [{type: 'text', value: '---'}]},
      {type: 'paragraph', children: [{type: 'text', value: '---\ntitle: 假\n---'}]}
    ]
    expect(String(toMarkdown(bookOf(...forged), {frontMatter}))).not.toMatch(/^---/m)
  })

  it('should be left out where nothing is known, and where it is not wanted', () => {
    const text: RootContent = {type: 'paragraph', children: [{type: 'text', value: '文'}]}
    expect(String(toMarkdown(bookOf(text)))).toBe('文\n')
    expect(String(toMarkdown(describedBy('名'), {frontMatter: 'none'}))).toBe(
      '# 名\n\n名 · 名\n\n文\n'
    )
  })
})

function describedBy(value: string): Book {
  return {
    type: 'book',
    version: 1,
    children: [
      {
        type: 'thread',
        id: 't',
        title: value,
        site: value,
        categories: [value, value],
        children: [
          {
            type: 'post',
            id: 'p',
            role: 'answer',
            author: {name: value, headline: value},
            licence: value,
            votes: 1,
            children: [{type: 'paragraph', children: [{type: 'text', value: '文'}]}]
          }
        ]
      }
    ]
  }
}

/** What is left of a string once what no text file can hold is gone. */
function asText(value: string): string {
  return value.toWellFormed()
}

function asLine(value: string): string {
  return value
    .toWellFormed()
    .replace(/(?![\t\n\r\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
}

/** An address in a text may be a link to itself. */
function withoutOwnLinks(html: string): string {
  return html.replace(/<a href="(?:http:\/\/|mailto:)?([^"]*)">(?:https?:\/\/)?\1<\/a>/g, '$1')
}

function elementsIn(html: string): string[] {
  const names = new Set<string>()
  new Parser({onopentagname: name => names.add(name)}).end(html)
  return [...names].sort()
}

function imagesIn(html: string): Array<Record<string, string>> {
  const images: Array<Record<string, string>> = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'img') images.push(attributes)
    }
  })
  parser.end(html)
  return images
}
