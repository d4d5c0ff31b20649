import type {html} from 'parse5'

/** An HTML document or fragment, parsed. */
export interface ElementRoot {
  type: 'root'
  /** Attributes of the `html` element, if the HTML has one. */
  attributes: Attributes
  children: ElementContent[]
  /**
   * Find where an element or a comment stands in the HTML.
   *
   * The first call parses again: a tree without places is made several times
   * faster than one with them.
   */
  locate: (node: Comment | Element) => ElementLocation | undefined
}

/** An element. */
export interface Element {
  type: 'element'
  /** Name of the element, in lower case. */
  tagName: string
  /** Decoded values by lower case names; nothing is inherited. */
  attributes: Attributes
  children: ElementContent[]
  parent: ElementParent | undefined
  /** URL of the namespace: HTML, SVG or MathML. */
  namespace: html.NS
  /** Place of the node among all that the parser makes. */
  ordinal: number
}

/** Text, with its character references decoded. */
export interface Text {
  type: 'text'
  value: string
  parent: ElementParent | undefined
}

/** A comment; bogus ones such as `<?xml ?>` too. */
export interface Comment {
  type: 'comment'
  value: string
  parent: ElementParent | undefined
  /** Place of the node among all that the parser makes. */
  ordinal: number
}

/** Attribute values by name. */
export type Attributes = Record<string, string>

/** What an element can hold. */
export type ElementContent = Comment | Element | Text

/** What can hold nodes. */
export type ElementParent = Element | ElementRoot

/** Where the start tag of an element, or a comment, stands. */
export interface ElementLocation {
  start: ElementPoint
  end: ElementPoint
}

/** A place in HTML: line and column from 1, offset from 0. */
export interface ElementPoint {
  line: number
  column: number
  offset: number
}
