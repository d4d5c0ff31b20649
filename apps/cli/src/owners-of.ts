import type {Book, Post} from '@answerbook/core'
import type {ReadDocument} from './read-documents.js'

/**
 * Which document each thread and post came from, by their ids. Of a post that
 * several documents have, the content tells which of them it was taken from.
 */
export function ownersOf(
  documents: readonly ReadDocument[],
  merged: Book | undefined
): Map<string | undefined, ReadDocument> {
  const owners = new Map<string | undefined, ReadDocument>()
  const sources = new Map<Post['children'], ReadDocument>()
  for (const document of documents) {
    for (const {id, children} of document.book?.children ?? []) {
      if (!owners.has(id)) owners.set(id, document)
      for (const post of children) sources.set(post.children, document)
    }
  }
  for (const {id, children} of merged?.children.flatMap(thread => thread.children) ?? []) {
    const source = sources.get(children)
    if (source) owners.set(id, source)
  }
  return owners
}
