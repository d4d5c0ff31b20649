import type {PhrasingContent, RootContent} from 'mdast'

/**
 * Tell phrasing from flow content, by the types of mdast and of this package.
 *
 * @param node
 *   Node to look at.
 * @returns
 *   Whether it stands in a line of text.
 * @see https://github.com/syntax-tree/mdast#phrasingcontent
 */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return node.type === 'text' || phrasing.has(node.type)
}

const phrasing: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'strong',
  'subscript',
  'superscript',
  'text',
  'underline'
])
