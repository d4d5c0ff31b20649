import type {Book, Post, Thread, Words} from '@answerbook/core'
import type {Heading, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import type {ImageHref} from './assets/image-href.js'
import {byline} from './byline.js'
import {cleanLine} from './clean/clean-text.js'
import {createTell} from './clean/create-tell.js'
import type {Flavour} from './flavours/flavour.js'
import {nameBlock} from './name-block.js'
import {type PostPlace, postBlocks} from './post-blocks.js'

/** What the blocks of a book have that the book does not. */
export interface Added {
  readonly flavour: Flavour
  readonly imageHref: ImageHref
  readonly words: Words
}

/**
 * Turn a book into plain blocks, ready to print.
 *
 * A thread is a heading of depth 1 and its posts. The only text of a thread
 * stands right below it; of several, each answer has a heading, and rules part
 * them.
 *
 * @param book
 *   Book to write; not changed.
 * @param file
 *   Where messages are told.
 * @param added
 *   Where pictures lie, and the words that are added to the text.
 * @returns
 *   Blocks in order.
 */
export function bookBlocks(
  book: Book,
  file: VFile,
  {flavour, imageHref, words}: Added
): RootContent[] {
  let notes = 0
  const nextLabel = () => String(++notes)

  return book.children.flatMap(thread => {
    // Threads of a book need something to part them; a single one does not.
    const isPart = book.children.length > 1
    const posts = thread.children.flatMap((post, index) => {
      const isOnly = thread.children.length === 1
      const said = isOnly ? headOfOnly(book, thread, post, words) : headOfSeveral(post, words)
      const isNamed = !isOnly && flavour.vault?.blockIds === 'written'
      const head = isNamed ? nameBlock(said, post) : said
      const under = isOnly || post.role !== 'answer' ? 1 : 2
      const href = (url: string) => imageHref(url, post.id)
      const place: PostPlace = {
        tell: createTell(file, thread, post),
        flavour,
        under,
        href,
        nextLabel
      }
      return [...rule(index), ...head, ...postBlocks(post, place), ...cut(post, words)]
    })
    return [...heading(1, thread.title ?? (isPart ? words.untitled : undefined)), ...posts]
  })
}

/** What else is known of the only text of a file stands in the front matter. */
function headOfOnly(book: Book, thread: Thread, post: Post, words: Words): RootContent[] {
  const isAll = book.children.length === 1
  return byline({
    facts: [...nameOf(post), ...(isAll ? [] : countsOf(post, words))],
    licence: isAll ? undefined : post.licence,
    published: post.published ?? thread.published,
    url: post.url ?? thread.url,
    words
  })
}

function headOfSeveral(post: Post, words: Words): RootContent[] {
  const {author, licence, published, role, url} = post
  const title = role === 'answer' && author ? words.answerBy(author.name) : undefined
  const name = title === undefined ? nameOf(post) : [author?.headline]
  const facts = [...name, ...countsOf(post, words)]
  return [...heading(2, title), ...byline({facts, licence, published, url, words})]
}

function nameOf({author}: Post): Array<string | undefined> {
  return [author?.name, author?.headline]
}

function countsOf({commentCount, votes}: Post, words: Words): Array<string | undefined> {
  return [
    votes === undefined ? undefined : words.votes(votes),
    commentCount === undefined ? undefined : words.comments(commentCount)
  ]
}

function heading(depth: Heading['depth'], title: string | undefined): RootContent[] {
  const value = cleanLine(title)
  return value === '' ? [] : [{type: 'heading', depth, children: [{type: 'text', value}]}]
}

function rule(index: number): RootContent[] {
  return index > 0 ? [{type: 'thematicBreak'}] : []
}

/** Say so where only the beginning of a text was saved. */
function cut({truncated}: Post, words: Words): RootContent[] {
  if (!truncated) return []
  const value = words.truncated
  return [{type: 'paragraph', children: [{type: 'emphasis', children: [{type: 'text', value}]}]}]
}
