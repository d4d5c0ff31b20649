import type {Book, Post, Thread} from '@answerbook/core'
import type {Heading} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {eachNode} from '../each-node.js'

/** Places in the book that its own links lead to. */
export interface Places {
  /** Find the place that a relative link of a post leads to: its name, if it is in the book. */
  readonly of: (url: string, from: Post['id']) => string | undefined
  /** Names of the headings that are linked to. */
  readonly names: ReadonlyMap<Heading, string>
}

/**
 * Find the places that the links between the parts of a book lead to: a thread
 * by its title, as notes of a vault are named (`title.md`), and a heading in it
 * by its words (`title.md#words`, `#words`).
 *
 * @param book
 *   Book; the number of a thread in it is part of the names.
 * @returns
 *   Places.
 */
export function findPlaces(book: Book): Places {
  const threads = new Map<string, string>()
  const homes = new Map<Post['id'], string>()
  const names = new Map<Heading, string>()
  const headings = new Map<string, string>()
  if (hasRelativeLinks(book)) book.children.forEach(enter)

  return {
    names,
    of(url, from) {
      const found = /^([^?#]*)(?:#(.*))?$/s.exec(url)
      const home = homes.get(from)
      if (!found || home === undefined) return undefined
      const [, file = '', words] = found
      const thread = file === '' ? home : threads.get(wordsOf(titleIn(file)))
      if (thread === undefined) return undefined
      const heading = words && headings.get(`${thread} ${wordsOf(decode(words))}`)
      return heading || (file === '' ? undefined : thread)
    }
  }

  function enter(thread: Thread, index: number): void {
    const name = `thread-${index + 1}`
    const title = wordsOf(thread.title ?? '')
    if (title !== '' && !threads.has(title)) threads.set(title, name)
    for (const post of thread.children) {
      homes.set(post.id, name)
      eachNode(post, heading => {
        if (heading.type !== 'heading') return
        const key = `${name} ${wordsOf(textOf(heading))}`
        if (headings.has(key)) return
        const place = `${name}-heading-${headings.size + 1}`
        headings.set(key, place)
        names.set(heading, place)
      })
    }
  }
}

function hasRelativeLinks(book: Book): boolean {
  let isFound = false
  eachNode(book, node => {
    const isLink = node.type === 'link' || node.type === 'definition'
    if (isLink && !isFound && !URL.canParse(node.url)) isFound = true
  })
  return isFound
}

/** The name of a file, without its folders and `.md`. */
function titleIn(file: string): string {
  return decode(file.replace(/^.*\//s, '').replace(/\.md$/i, ''))
}

/** Addresses have hyphens for spaces, small letters, and leave out marks. */
function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
