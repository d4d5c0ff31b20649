import type {Book, Post, Thread, Words} from '@answerbook/core'
import type {Heading, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import type {ImageHref} from './assets/image-href.js'
import {type Byline, byline} from './byline.js'
import {cleanLine} from './clean/clean-text.js'
import {createTell} from './clean/create-tell.js'
import type {Flavour} from './flavours/flavour.js'
import type {Layout} from './layout.js'
import {nameBlock} from './name-block.js'
import type {Outline} from './outline.js'
import {type PostPlace, postBlocks} from './post-blocks.js'
import type {PrintedPost} from './print/print.js'
import {splitSentences} from './sentences/split-sentences.js'

/** What the blocks of a book have that the book does not. */
export interface Added {
  readonly flavour: Flavour
  readonly imageHref: ImageHref
  readonly layout: Layout
  readonly outline: Outline
  readonly words: Words
}

/**
 * Turn a book into plain blocks, ready to print.
 *
 * A thread is a heading and its posts. The only text of a thread stands right
 * below it; of several, each answer has a heading, and rules part them.
 *
 * @param book
 *   Book to write; not changed.
 * @param file
 *   Where messages are told.
 * @param added
 *   Where pictures lie, what stands round the text, and the words that are
 *   added to it.
 * @returns
 *   Posts in order, of which the first of a thread has its heading.
 */
export function bookBlocks(book: Book, file: VFile, added: Added): PrintedPost[] {
  const {flavour, imageHref, layout, outline, words} = added
  const {headingShift, title} = outline
  let notes = 0
  const nextLabel = () => String(++notes)

  return book.children.flatMap((thread): PrintedPost[] => {
    // Threads of a book need something to part them; a single one does not.
    const isPart = book.children.length > 1
    const name = thread.title ?? (isPart ? words.untitled : undefined)
    const top = title === 'heading' ? heading(1 + headingShift, name) : []
    const posts = thread.children.map((post, index) => {
      const isOnly = thread.children.length === 1
      const said = isOnly ? saidOfOnly(book, thread, post, added) : saidOfSeveral(post, added)
      const depth = isOnly || post.role !== 'answer' ? 1 : 2
      const tell = createTell(file, thread, post)
      const place: PostPlace = {
        tell,
        flavour,
        under: depth + headingShift,
        href: url => imageHref(url, post.id),
        nextLabel
      }
      const text = postBlocks(post, place)
      const blocks = layout.wrap === 'sentence' ? splitSentences(text) : text
      const {above, below} = surroundings(said, outline)
      const titled = [...heading(2 + headingShift, said.title), ...above]
      const isNamed = !isOnly && flavour.vault?.blockIds === 'written'
      const head = isNamed ? nameBlock(titled, post) : titled
      return {
        blocks: [...rule(index), ...head, ...blocks, ...cut(post, words), ...below],
        tell
      }
    })
    const [first, ...others] = posts
    if (!first) return top.length > 0 ? [{blocks: top}] : []
    return [{...first, blocks: [...top, ...first.blocks]}, ...others]
  })
}

/** What is said of a post round its text. */
interface Said extends Byline {
  readonly title?: string | undefined
}

/** What else is known of the only text of a file stands in the front matter. */
function saidOfOnly(book: Book, thread: Thread, post: Post, {outline, words}: Added): Said {
  const isAll = book.children.length === 1
  return {
    facts: [
      ...nameOf(post),
      ...acceptedOf(post, words),
      ...(isAll ? [] : countsOf(post, outline, words))
    ],
    licence: isAll && outline.footer === 'none' ? undefined : post.licence,
    published: post.published ?? thread.published,
    url: post.url ?? thread.url,
    words
  }
}

function saidOfSeveral(post: Post, {outline, words}: Added): Said {
  const {author, licence, published, role, url} = post
  const title = role === 'answer' && author ? words.answerBy(author.name) : undefined
  const name = title === undefined ? nameOf(post) : [author?.headline]
  const facts = [...name, ...acceptedOf(post, words), ...countsOf(post, outline, words)]
  return {title, facts, licence, published, url, words}
}

function surroundings(said: Said, {byline: kind, footer}: Outline) {
  const nothing = {facts: [], licence: undefined, published: undefined, url: undefined}
  const isBelow = footer === 'source'
  const line = isBelow ? {...said, licence: undefined, url: undefined} : said
  const above = kind === 'none' ? [] : byline(line)
  const {licence, url, words} = said
  const isQuote = kind === 'quote' && above.length > 0
  return {
    above: isQuote ? [{type: 'blockquote' as const, children: above}] : above,
    below: isBelow ? byline({...nothing, licence, url, words}) : []
  }
}

function nameOf({author}: Post): Array<string | undefined> {
  return [author?.name, author?.headline]
}

function acceptedOf({accepted}: Post, words: Words): string[] {
  return accepted ? [words.accepted] : []
}

/** That there are none says nothing: sites count from then on. */
function countsOf({commentCount, votes}: Post, {counts}: Outline, words: Words): string[] {
  if (counts === 'none') return []
  return [
    ...(votes ? [words.votes(votes)] : []),
    ...(commentCount ? [words.comments(commentCount)] : [])
  ]
}

function heading(depth: number, title: string | undefined): RootContent[] {
  const value = cleanLine(title)
  if (value === '') return []
  const limited = Math.min(6, depth) as Heading['depth']
  return [{type: 'heading', depth: limited, children: [{type: 'text', value}]}]
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
