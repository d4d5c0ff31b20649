import type {PhrasingContent} from 'mdast'

/**
 * Tell whether a node is white space alone, such as the line breaks of the
 * source between the tags of blocks.
 *
 * @param node
 *   Phrasing content.
 * @returns
 *   Whether it is text in which nothing shows.
 */
export function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && !/\S/.test(node.value)
}
