import type {Element} from 'mdast-util-from-html'
import type {VFile} from 'vfile'
import {tell} from '../../tell.js'
import type {Book, Post, Thread} from '../../tree.js'

/** What a chapter says of its thread and posts beside what its pages show. */
export interface Stated {
  /** Without its posts. */
  readonly thread: Thread
  /** Without their text, by the ids of their elements. */
  readonly posts: ReadonlyMap<string, Post>
}

/**
 * Read what a chapter says of its thread and posts in its head.
 *
 * @param elements
 *   Elements of its pages.
 * @param vfile
 *   Told `metadata-invalid` where that is no JSON, or not of the tree.
 * @returns
 *   Fields of thread and posts; `undefined` if it says none.
 */
export async function readStated(
  elements: readonly Element[],
  vfile: VFile
): Promise<Stated | undefined> {
  const stated = elements
    .filter(({attributes}) => attributes.name === 'answerbook:source')
    .map(({attributes}) => attributes.content ?? '')
  if (stated.length === 0) return undefined
  // Loaded when it is needed: the schema library takes longer than most documents.
  const {bookSchema} = await import('../../book-schema.js')
  try {
    const heads: Head[] = stated.map(text => JSON.parse(text))
    const children = heads.map(({thread, posts}) => ({
      ...thread,
      children: Object.values(posts).map(post => ({...post, children: []}))
    }))
    const tree = {type: 'book', version: 1, children}
    // The schema puts fields in its own order; they are written in that of the head.
    const book = inOrderOf(tree, bookSchema.parse(tree)) as Book
    const ids = heads.flatMap(({posts}) => Object.keys(posts))
    const posts = book.children.flatMap(thread => thread.children)
    const [thread] = book.children
    return thread && {thread, posts: new Map(posts.map((post, index) => [ids[index] ?? '', post]))}
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read'
    tell(vfile, 'metadata-invalid', `Unexpected data in the head of a chapter, left out: ${reason}`)
    return undefined
  }
}

interface Head {
  readonly thread: object
  readonly posts: Readonly<Record<string, object>>
}

/** Give a copy of a value the order of fields that the value has. */
function inOrderOf(value: unknown, copy: unknown): unknown {
  if (!isObject(value) || !isObject(copy)) return copy
  if (Array.isArray(copy)) return copy.map((child, index) => inOrderOf(value[index], child))
  const names = Object.keys(value).filter(name => Object.hasOwn(copy, name))
  return Object.fromEntries(names.map(name => [name, inOrderOf(value[name], copy[name])]))
}

function isObject(value: unknown): value is Record<number | string, unknown> {
  return typeof value === 'object' && value !== null
}
