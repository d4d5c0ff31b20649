import type {PhrasingContent, RootContent} from 'mdast'

const phrasing: ReadonlySet<string> = new Set<PhrasingContent['type']>([
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
  'mention',
  'strong',
  'subscript',
  'superscript',
  'text',
  'underline'
])

/** Tell whether a node stands in a line of text. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing.has(node.type)
}
