import type {Book, Post, Thread} from '@answerbook/core'
import {nodesIn} from '../clean/nodes-in.js'
import {toIdentifier} from '../clean/to-identifier.js'
import type {ImagePlace} from './image-place.js'

/**
 * Find the pictures that a book shows.
 *
 * @param book
 *   Book to look through.
 * @returns
 *   Pictures in the order of the text, references resolved, each address once
 *   in a post; first the cover, where the front matter has one.
 */
export function* imagesIn(book: Book): Generator<ImagePlace> {
  const [first, ...others] = book.children
  if (first?.cover && others.length === 0) {
    yield {url: first.cover, from: first.id, ancestors: [first]}
  }
  for (const thread of book.children) {
    for (const post of thread.children) yield* imagesOf(thread, post)
  }
}

function* imagesOf(thread: Thread, post: Post): Generator<ImagePlace> {
  const targets = targetsIn(post)
  const seen = new Set<string>()
  for (const node of nodesIn(post.children)) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue
    const url = node.type === 'image' ? node.url : targets.get(toIdentifier(node))
    if (url === undefined || seen.has(url)) continue
    seen.add(url)
    yield {url, from: post.id, ancestors: [thread, post], node}
  }
}

function targetsIn({children}: Post): Map<string, string> {
  const targets = new Map<string, string>()
  for (const node of nodesIn(children)) {
    if (node.type !== 'definition') continue
    const key = toIdentifier(node)
    // Where there are several, the first one counts, as in CommonMark.
    if (!targets.has(key)) targets.set(key, node.url)
  }
  return targets
}
