import {type Book, readBook} from '@answerbook/core'
import {toMarkdown} from '@answerbook/markdown'
import {sampleBooks} from '@answerbook/testkit'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'

/** Books that say what Markdown does not hold as it is, and in what way they come back. */
const changed: ReadonlySet<string> = new Set([
  // A heading that is strong from end to end is a heading.
  'emphasis-in-chinese',
  // A note that nothing refers to is text, and notes stand below the text.
  'footnotes',
  // Highlights and comments of vaults are read, and white space collapses.
  'hostile-strings',
  // A post without text, author or address is none.
  'missing-titles',
  // An item of several blocks is spread.
  'nested-lists',
  // Keys are code.
  'plain-leftovers'
])

const books = sampleBooks<Book>().filter(({name}) => name !== 'empty-book')

const unchanged = books.filter(({name}) => !changed.has(name))

it.each(unchanged)('$name is the same Markdown after it was read', async ({book}) => {
  const first = String(toMarkdown(book))
  expect(String(toMarkdown(await read(first)))).toBe(first)
})

it.each(unchanged)('$name has the same threads and posts', async ({book}) => {
  expect(shapeOf(await read(String(toMarkdown(book))))).toEqual(shapeOf(book))
})

it.each(books)('$name does not change when it is read a second time', async ({book}) => {
  const second = String(toMarkdown(await read(String(toMarkdown(book)))))
  expect(String(toMarkdown(await read(second)))).toBe(second)
})

function read(markdown: string): Promise<Book> {
  return readBook(new VFile({value: markdown, path: 'note.md'}), {from: 'markdown'})
}

/**
 * What Markdown says of a book: of a single text it does not say what it answers,
 * and one thread gives it its title.
 */
function shapeOf({title, children}: Book) {
  return {
    title: children.length === 1 ? children[0]?.title : title,
    threads: children.map(thread => ({
      title: thread.title,
      posts: thread.children.map(post => ({
        name: post.author?.name,
        headline: post.author?.headline,
        day: (post.published ?? thread.published)?.slice(0, 10),
        role: thread.children.length > 1 ? post.role : undefined,
        truncated: post.truncated,
        url: post.url ?? (thread.children.length === 1 ? thread.url : undefined),
        votes: post.votes
      }))
    }))
  }
}
