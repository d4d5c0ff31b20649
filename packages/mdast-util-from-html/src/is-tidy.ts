import type {PhrasingContent} from 'mdast'

/**
 * Tell whether a line is one text that shows something and has no white space
 * but single spaces inside: there is nothing to tidy in it.
 *
 * @param nodes
 *   All phrasing content of a block, or of a node in it.
 */
export function isTidy(nodes: readonly PhrasingContent[]): boolean {
  // To destructure a list is to iterate over it, and this is asked of every line.
  const only = nodes.length === 1 ? nodes[0] : undefined
  return only?.type === 'text' && isTidyText(only.value)
}

/** Tell whether a text has no white space but single spaces inside. */
export function isTidyText(text: string): boolean {
  return text !== '' && !untidy.test(text)
}

const untidy = /[\u200B-\u200D\t\n\f\r\u00A0\u3000\uFEFF]| {2}|^ | $/
