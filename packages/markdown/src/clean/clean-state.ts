import type {Definition, FootnoteDefinition, RootContent} from 'mdast'
import type {Tell} from './create-tell.js'

/** What the cleaning of one post knows, and what it finds. */
export interface CleanState {
  /** Tell what is wrong with a node. */
  readonly tell: Tell
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
  /** How deep the node at hand lies. */
  readonly depth: number
  /** Whether the node at hand lies in a link. */
  readonly link: 'inside' | 'outside'
  /** Clean the children of the node at hand. */
  readonly all: (children: readonly RootContent[], state: CleanState) => RootContent[]
}

/** Clean one node: give the nodes to write in its place. */
export type Clean<Node = RootContent> = (node: Node, state: CleanState) => RootContent[]
