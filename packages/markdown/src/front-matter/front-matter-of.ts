import type {Book, Post, Thread} from '@answerbook/core'
import type {ImageHref} from '../assets/image-href.js'
import {cleanUrl} from '../clean/clean-url.js'
import type {FrontMatter} from './to-yaml.js'

/**
 * Gather what a book knows about itself.
 *
 * What belongs to one text alone (its author, its votes) is given only where
 * the book has one text; else it stands in the byline of each.
 *
 * @param book
 *   Book to look at.
 * @param imageHref
 *   Where pictures lie.
 * @returns
 *   Fields in the order in which to write them; absent where not known.
 */
export function frontMatterOf(book: Book, imageHref: ImageHref): FrontMatter {
  const threads = book.children
  const thread = threads.length === 1 ? threads[0] : undefined
  const texts = threads.flatMap(({children}) => children.filter(({role}) => role !== 'question'))
  const post = thread && texts.length === 1 ? texts[0] : undefined
  const posts = threads.flatMap(({children}) => children)

  return {
    title: book.title ?? thread?.title,
    author: shared(texts, ({author}) => author?.name),
    headline: post?.author?.headline,
    site: shared(threads, ({site}) => site),
    url: safe(post?.url) ?? safe(thread?.url),
    published: time(post?.published ?? thread?.published),
    updated: time(post?.updated),
    saved: time(thread?.saved),
    votes: post?.votes,
    comments: post?.commentCount,
    categories: thread?.categories,
    cover: thread?.cover && safe(imageHref(thread.cover, thread.id) ?? thread.cover),
    licence: shared(posts, ({licence}) => licence),
    truncated: post?.truncated
  }
}

/** Give what all say, if all say the same. */
function shared<Item extends Post | Thread>(
  items: readonly Item[],
  read: (item: Item) => string | undefined
): string | undefined {
  const [first, ...others] = new Set(items.map(read))
  return others.length === 0 ? first : undefined
}

function safe(url: string | undefined): string | undefined {
  return url === undefined ? undefined : cleanUrl(url)
}

function time(value: string | undefined): {time: string} | undefined {
  return value === undefined ? undefined : {time: value}
}
