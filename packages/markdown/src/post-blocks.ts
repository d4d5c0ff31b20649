import type {Post} from '@answerbook/core'
import type {FootnoteDefinition, List, ListItem, RootContent} from 'mdast'
import {cleanNodes} from './clean/clean-nodes.js'
import type {CleanState} from './clean/clean-state.js'
import type {Tell} from './clean/create-tell.js'
import {toFlow} from './clean/to-flow.js'
import type {Flavour} from './flavours/flavour.js'
import {survey} from './survey.js'

/** Where a post is written. */
export interface PostPlace {
  /** Tell what is wrong with it. */
  readonly tell: Tell
  /** What it is written for. */
  readonly flavour: Flavour
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
 *   note that nothing refers to is written as text, because readers of
 *   Markdown would leave it out. Headings keep their distances, as far as six
 *   depths allow, below the one that the post stands under.
 */
export function postBlocks(post: Post, place: PostPlace): readonly RootContent[] {
  const {tell, flavour, under, href, nextLabel} = place
  const {definitions, highest, notes} = survey(post.children)
  const labels = new Map<string, string>()
  const state: CleanState = {
    tell,
    flavour,
    definitions,
    notes,
    labels,
    href,
    nextLabel,
    shift: under + 1 - highest,
    link: 'outside',
    all: cleanNodes
  }
  const clean = (nodes: readonly RootContent[]) => toFlow(cleanNodes(nodes, state))
  const blocks = clean(post.children)
  if (notes.size === 0) return blocks

  const written = new Map<string, FootnoteDefinition>()
  const writeNotes = () => {
    // A note may refer to notes that the text does not: the map grows meanwhile.
    for (const [key, label] of labels) {
      if (written.has(label)) continue
      const children = clean(notes.get(key)?.children ?? []) as FootnoteDefinition['children']
      written.set(label, {type: 'footnoteDefinition', identifier: label, label, children})
    }
  }
  writeNotes()
  const referred = asWritten([...written.values()], flavour)
  const unused = [...notes].filter(([key]) => !labels.has(key))
  const others = unused.flatMap(([, note]) => clean(note.children))
  const known = written.size
  writeNotes()
  const more = asWritten([...written.values()].slice(known), flavour)
  return [...blocks, ...referred, ...others, ...more]
}

function asWritten(notes: FootnoteDefinition[], {notes: kind}: Flavour): RootContent[] {
  if (kind === 'notes' || notes.length === 0) return notes
  const items = notes.map(({children}): ListItem => ({type: 'listItem', children}))
  const start = Number(notes[0]?.label ?? 1)
  const list: List = {type: 'list', ordered: true, start, spread: false, children: items}
  return [list]
}
