import type {Chapter} from '@answerbook/core'
import type {Context} from '../context.js'
import type {Row, Strip} from '../flow/strip.js'
import {inElement} from '../struct/in-element.js'
import {toLang} from '../to-lang.js'
import {between} from './between.js'
import type {Block} from './block.js'
import {cutText} from './cut-text.js'
import {keepLast} from './keep-last.js'
import {postHeader} from './post-header.js'
import {setPost} from './set-post.js'
import {threadTitle} from './thread-title.js'

const longestOutlineTitle = 200

/**
 * Set a thread: its title, and each post below its header.
 *
 * @param chapter
 *   Thread to set.
 * @param context
 *   Where and how.
 * @param key
 *   Part of the names of its places, unique in the file.
 * @returns
 *   Strips of the thread, made when they are asked for.
 */
export function* setThread(chapter: Chapter, context: Context, key: string): Generator<Strip> {
  let last: Block | undefined
  for (const block of blocksOf(chapter, context, key)) {
    if (block.strips.length === 0) continue
    if (last) yield* between(last, block)
    yield* block.keep ? keepLast(block.strips) : block.strips
    last = block
  }
}

function* blocksOf(
  {title, thread, posts}: Chapter,
  around: Context,
  key: string
): Generator<Block> {
  const whole = inElement(around, 'Part')
  yield threadTitle(title, whole, {anchor: `thread-${key}`})
  for (const [index, {post}] of posts.entries()) {
    const lang = toLang(post.lang)
    const context = inElement(whole, 'Sect', {lang: lang === around.lang ? undefined : lang})
    const name = cutText(post.author?.name ?? '', longestOutlineTitle)
    const isNamed = name !== '' && posts.length > 1
    const header = postHeader(post, thread, context, {name: isNamed ? 'heading' : 'text'})
    const blocks = setPost(post, thread, context, `${key}-${index + 1}`)
    if (header.length === 0) {
      yield* blocks
      continue
    }
    for (const block of header) {
      const isFirst = index === 0
      const strips = isNamed ? inOutline(block.strips, name) : block.strips
      yield {...block, strips, beforePt: isFirst ? context.theme.linePt : block.beforePt}
    }
    yield* blocks
  }
}

/** Posts are in the outline by their authors. */
function inOutline(strips: readonly Strip[], title: string): Strip[] {
  const [first, ...rest] = strips
  if (first?.type !== 'row') return [...strips]
  const named: Row = {...first, marks: [{type: 'outline', title, level: 2, yPt: 0}, ...first.marks]}
  return [named, ...rest]
}
