import type {Definition, FootnoteDefinition, RootContent} from 'mdast'
import type {Flavour} from '../flavours/flavour.js'
import type {Tell} from './create-tell.js'

/** What the cleaning of one post knows, and what it finds. */
export interface CleanState {
  /** Tell what is wrong with a node. */
  readonly tell: Tell
  /** What it is written for. */
  readonly flavour: Flavour
  /** The link targets of the post, by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** The notes of the post, by identifier. */
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Labels of the notes referred to so far, by identifier; grows. */
  readonly labels: Map<string, string>
  /** Say where a picture lies that has been saved. */
  readonly href: (url: string) => string | undefined
  /** Make a label that the file does not have yet. */
  readonly nextLabel: () => string
  /** By how many depths headings are shifted. */
  readonly shift: number
  /** Whether the node at hand lies in a link. */
  readonly link: 'inside' | 'outside'
  /** Clean the children of a node that lies this deep. */
  readonly all: (
    children: readonly RootContent[],
    state: CleanState,
    depth: number
  ) => readonly RootContent[]
}

/**
 * Clean one node: give what is to be written in its place, the node itself if
 * that is clean, so that most of a tree is not made again.
 */
export type Clean<Node = RootContent> = (
  node: Node,
  state: CleanState,
  depth: number
) => RootContent | readonly RootContent[]
