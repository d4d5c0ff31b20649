import type {BlockContent, DefinitionContent, PhrasingContent, RootContent} from 'mdast'
import type {Comment, Element, ElementContent} from './element.js'
import type {RuleId} from './rule-id.js'

/** Turn an element into mdast: nodes in order, or nothing. */
export type Handle = (state: State, element: Element) => RootContent | RootContent[] | undefined

/** Nodes that stand on their own lines. */
export type FlowContent = BlockContent | DefinitionContent

/** What a handler works with. */
export interface State {
  /** Convert the children, phrasing and flow content mixed, in order. */
  all: (parent: Readonly<{children: readonly ElementContent[]}>) => RootContent[]

  /**
   * Convert the children to phrasing content for an inline node.
   *
   * Blocks are unwrapped, with a `break` between them. White space is still
   * as in the HTML: it is collapsed once the whole paragraph is known.
   */
  phrasing: (element: Element) => PhrasingContent[]

  /**
   * Convert the children to the phrasing content of a whole block, such as a
   * heading: as `phrasing` does, then collapsed and trimmed.
   */
  line: (element: Element) => PhrasingContent[]

  /**
   * Convert the children to flow content: what stands between blocks becomes
   * paragraphs.
   */
  flow: (element: Element) => FlowContent[]

  /** Take the text of an element as it is written, a `br` as a newline. */
  textOf: (element: Element) => string

  /**
   * Clean and resolve a URL.
   *
   * @returns
   *   The URL; empty if there is none; `undefined` if its scheme is not one of
   *   `schemes`.
   */
  url: (value: string | undefined, schemes: ReadonlySet<string>) => string | undefined

  /** Tell what was found in an element, and what was done. */
  message: (reason: string, ruleId: RuleId | (string & {}), node: Comment | Element) => void

  /** Find the handler of an element; none if it is no HTML element. */
  handlerOf: (element: Element) => Handle | undefined

  /** Tell phrasing from flow content. */
  isPhrasing: (node: RootContent) => node is PhrasingContent

  /** Find the elements before and after one, across white space. */
  neighboursOf: (element: Element) => readonly Element[]

  /** Types of the inline nodes that the current element is in. */
  within: Set<string>

  /** Names of unknown elements that were told. */
  unknown: Set<string>
}
