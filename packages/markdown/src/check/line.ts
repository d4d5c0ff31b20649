import type {Nodes} from 'mdast'
import type {MarkName} from './marks.js'

/** What the characters of a stretch of text are. */
export interface Look {
  /** Sum of `marks`. */
  readonly marks: number
  /** Sum of those that nobody sees, so that they need not be. */
  readonly unseen: number
  /** Where they lead, and the title of the link; empty if nowhere. */
  readonly link: string
  /** Whether the link leads to what it shows. */
  readonly isBare: boolean
}

/** How text looks, and the nodes that make it look so. */
export interface HeldLook extends Look {
  /** The outermost node of each loose mark. */
  readonly holders: Readonly<Partial<Record<MarkName, Nodes>>>
}

/** Characters that look the same. */
export interface Stretch extends Look {
  /** Offset behind its last character. */
  readonly end: number
}

/** A line of text, as it is seen. */
export interface Line {
  /**
   * Characters; `\n` for a break, and what is no text (pictures, references to
   * notes) in words between two NUL.
   */
  readonly text: string
  /** What they are, in order, without gaps. */
  readonly stretches: readonly Stretch[]
}

/** How text looks that is not marked. */
export const plainLook: HeldLook = {marks: 0, unseen: 0, link: '', isBare: false, holders: {}}
