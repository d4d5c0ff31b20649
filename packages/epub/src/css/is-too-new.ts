import type {CssNode} from 'css-tree'

/**
 * Tell syntax that EPUBCheck and many readers take for an error: rules in rules,
 * several selectors in one such as `:is()`, and blocks as values.
 *
 * @param node
 *   Node of a style sheet.
 * @returns
 *   Whether it is written so itself.
 * @see https://www.w3.org/TR/css-nesting-1/
 */
export function isTooNew(node: CssNode): boolean {
  if (node.type === 'NestingSelector') return true
  if (node.type === 'Block') return node.children.some(({type}) => type === 'Raw')
  if (node.type === 'Declaration') return node.value.type === 'Raw' && /[{}]/.test(node.value.value)
  if (node.type !== 'PseudoClassSelector') return false
  return node.children?.some(isSelectors) ?? false
}

function isSelectors(node: CssNode): boolean {
  return node.type === 'SelectorList' && node.children.size > 1
}
