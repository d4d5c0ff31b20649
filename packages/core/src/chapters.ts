import type {Root} from 'mdast'
import {toRoot} from './to-root.js'
import type {Book, Post, Thread} from './tree.js'
import {wordsFor} from './words.js'

/** How to divide a book. */
export interface ChaptersOptions {
  /**
   * What becomes a chapter.
   *
   * @defaultValue `'thread'`
   */
  readonly by?: 'post' | 'thread' | undefined
  /**
   * Language of the titles made up for what has none.
   *
   * @defaultValue the book's language, else `'zh-CN'`
   */
  readonly lang?: string | undefined
}

/** A part of a book, ready to be set. */
export interface Chapter {
  /** The thread's title; where it has none, whose answer it is. */
  title: string
  thread: Thread
  posts: Array<{post: Post; root: Root}>
}

/**
 * Divide a book into chapters.
 *
 * @param book
 *   Book to divide; not changed.
 * @param options
 *   What becomes a chapter.
 * @returns
 *   Chapters in order; a thread without posts is a chapter without posts.
 */
export function* chapters(book: Book, options: Readonly<ChaptersOptions> = {}): Generator<Chapter> {
  const {by = 'thread', lang = book.lang} = options
  for (const thread of book.children) {
    const groups =
      by === 'thread' || thread.children.length === 0 ? [thread.children] : singles(thread)
    for (const group of groups) {
      yield {
        title: titleOf(thread, group, lang),
        thread,
        posts: group.map(post => ({post, root: toRoot(post)}))
      }
    }
  }
}

function singles(thread: Thread): Post[][] {
  return thread.children.map(post => [post])
}

function titleOf(thread: Thread, posts: readonly Post[], lang: string | undefined): string {
  if (thread.title) return thread.title
  const words = wordsFor(lang)
  const name = posts.find(post => post.author)?.author?.name
  return name ? words.answerBy(name) : words.untitled
}
