import {type Post, toPlainMdast} from '@answerbook/core'
import type {Definition, FootnoteDefinition, RootContent} from 'mdast'
import {cleanNodes} from './clean/clean-nodes.js'
import type {CleanState} from './clean/clean-state.js'
import type {Tell} from './clean/create-tell.js'
import {nodesIn} from './clean/nodes-in.js'
import {toIdentifier} from './clean/to-identifier.js'
import {wrapPhrasing} from './clean/wrap-phrasing.js'
import {settleBlocks} from './marks/settle-blocks.js'
import {shiftHeadings} from './shift-headings.js'

/** Where a post is written. */
export interface PostPlace {
  /** Tell what is wrong with it. */
  readonly tell: Tell
  /** Depth of the heading that the post stands under. */
  readonly under: number
  /** Say where a picture of it lies that has been saved. */
  readonly href: (url: string) => string | undefined
  /** Make a label that the file does not have yet. */
  readonly nextLabel: () => string
}

/**
 * Turn the text of a post into plain blocks, ready to print.
 *
 * @param post
 *   Post to write; not changed.
 * @param place
 *   Where it is written.
 * @returns
 *   Blocks, then its notes in the order in which the text refers to them. A
 *   note that nothing refers to is written as text, because what prints
 *   Markdown would leave it out.
 */
export function postBlocks(post: Post, place: PostPlace): RootContent[] {
  const {tell, under, href, nextLabel} = place
  const {definitions, notes} = resourcesOf(post)
  const labels = new Map<string, string>()
  const state: CleanState = {
    tell,
    definitions,
    notes,
    labels,
    href,
    nextLabel,
    depth: 0,
    link: 'outside',
    all: cleanNodes
  }
  const clean = (nodes: readonly RootContent[]) => wrapPhrasing(cleanNodes(nodes, state))

  const blocks = clean(post.children)
  const written = new Set<string>()
  const writeNotes = () => {
    // A note may refer to notes that the text does not: the map grows meanwhile.
    for (const [key, label] of labels) {
      if (written.has(key)) continue
      written.add(key)
      const children = clean(notes.get(key)?.children ?? []) as FootnoteDefinition['children']
      blocks.push({type: 'footnoteDefinition', identifier: label, label, children})
    }
  }
  writeNotes()
  for (const [key, note] of notes) {
    if (labels.has(key)) continue
    for (const block of clean(note.children)) blocks.push(block)
  }
  writeNotes()
  const plain = toPlainMdast({type: 'root', children: blocks})
  return settleBlocks(shiftHeadings(plain.children, under))
}

function resourcesOf(post: Post) {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  for (const node of nodesIn(post.children)) {
    // Where there are several, the first one counts, as in CommonMark.
    if (node.type === 'definition') keepFirst(definitions, node)
    if (node.type === 'footnoteDefinition') keepFirst(notes, node)
  }
  return {definitions, notes}
}

function keepFirst<Node extends Definition | FootnoteDefinition>(
  map: Map<string, Node>,
  node: Node
): void {
  const key = toIdentifier(node)
  if (!map.has(key)) map.set(key, node)
}
