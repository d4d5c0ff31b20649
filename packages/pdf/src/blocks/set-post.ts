import {type Post, type Thread, wordsFor} from '@answerbook/core/exporting'
import {toString as textOf} from 'mdast-util-to-string'
import type {Context} from '../context.js'
import {eachNode} from '../each-node.js'
import type {Strip} from '../flow/strip.js'
import {textRun} from '../inline/text-run.js'
import {inElement} from '../struct/in-element.js'
import type {Indent} from '../theme/indent.js'
import type {Block} from './block.js'
import {createNotes} from './create-notes.js'
import {notesBlock} from './notes-block.js'
import {textRows} from './text-rows.js'
import {withNotes} from './with-notes.js'

/** Paragraphs shorter than this, on average, are set apart by room instead of indents. */
const shortParagraph = 40

/**
 * Set the text of a post.
 *
 * @param post
 *   Post to set.
 * @param thread
 *   Thread that it is in.
 * @param context
 *   Where and how.
 * @param key
 *   Part of the names of its places, unique in the file.
 * @returns
 *   Blocks, made when they are asked for, then the notes that are not at the foot
 *   of a page.
 */
export function* setPost(
  post: Post,
  thread: Thread,
  context: Context,
  key: string
): Generator<Block> {
  const lang = post.lang ?? context.lang
  const inner: Context = {
    ...context,
    styles: (lang !== undefined && context.stylesOf?.(lang)) || context.styles,
    notes: createNotes(post, key),
    mayTurn: true,
    tell: context.tellAbout(thread, post),
    from: post.id,
    lang,
    headingRanks: rankHeadings(post),
    paragraphs: isIndented(post, context.indent) ? 'indented' : 'spaced'
  }
  for (const node of post.children) {
    for (const block of context.toBlocks(node, inner)) {
      yield context.notePlace === 'page' ? withNotes(block, inner) : block
    }
  }
  if (post.truncated) yield truncatedBlock(inner)
  yield* notesBlock(inner)
}

function isIndented(post: Post, indent: Indent): boolean {
  if (indent !== 'auto') return indent === 'indent'
  const lengths = post.children
    .filter(node => node.type === 'paragraph')
    .map(node => textOf(node).length)
    .filter(length => length > 0)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return total >= shortParagraph * lengths.length
}

/** Depths that the post uses, from the highest. */
function rankHeadings(post: Post): ReadonlyMap<number, number> {
  const depths = new Set<number>()
  eachNode(post, node => {
    if (node.type === 'heading') depths.add(node.depth)
  })
  const sorted = [...depths].sort((one, other) => one - other)
  return new Map(sorted.map((depth, rank) => [depth, rank]))
}

function truncatedBlock(context: Context): Block {
  const {theme, lang} = context
  const {sizePt, linePt} = theme.byline
  const inner: Context = {
    ...inElement(context, 'P'),
    linePt,
    look: {role: 'sans', weight: 400, sizePt, ink: 0.6}
  }
  const strips: Strip[] = textRows([textRun(wordsFor(lang).truncated, inner)], inner)
  return {strips, beforePt: theme.linePt, afterPt: 0}
}
