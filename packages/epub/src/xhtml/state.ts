import type {Words} from '@answerbook/core'
import type {Highlight} from '@answerbook/highlight'
import type {Definition, Nodes} from 'mdast'
import type {Tell} from '../create-teller.js'
import type {Typeset} from '../math/typeset.js'
import type {Picture} from '../pictures/take-picture.js'
import type {NoteReference} from './note-reference.js'

/** What handlers of nodes may ask and use. */
export interface State {
  readonly words: Words
  /** Whether lines run from top to bottom here. */
  readonly vertical: boolean
  /** Whether faces for the language have quotation marks as wide as a Han. */
  readonly hasWideQuotes: boolean
  readonly tell: Tell
  readonly typeset: Typeset
  /** Divides code into tokens. */
  readonly highlight: Highlight
  /** Whether the node is in a figure, where pictures need none of their own. */
  readonly inFigure: boolean
  /** Whether the node is in a link, where no other may begin. */
  readonly inLink: boolean
  /** Write nodes where blocks stand. */
  readonly flow: (nodes: readonly Nodes[]) => string
  /** Write nodes within a line; what blocks are among them lose their frame. */
  readonly phrasing: (nodes: readonly Nodes[]) => string
  /** Go into a figure or link, or a table whose lines do not run from top to bottom. */
  readonly inside: (place: 'figure' | 'link' | 'table') => State
  /** Find what a reference to a link or picture refers to. */
  readonly definition: (identifier: string) => Definition | undefined
  /** Find the id of the heading that a link within the post leads to. */
  readonly anchor: (url: string) => string | undefined
  /** Find a picture that has been loaded. */
  readonly picture: (url: string) => Picture | undefined
  /** Refer to a note, if there is one. */
  readonly note: (identifier: string) => NoteReference | undefined
}

/** How a type of node is written. */
export interface Handler<Node extends {type: string} = Nodes> {
  /** Write it where blocks stand; absent for what stands in lines alone. */
  readonly flow?: (state: State, node: Node) => string
  /** Write it within a line; absent for blocks that give way to their children. */
  readonly phrasing?: (state: State, node: Node) => string
}
