import type {Join} from 'mdast-util-to-markdown'

type Node = Parameters<Join>[0]

/**
 * Ask for a blank line between blocks of a tight list where not every parser
 * parts them without.
 */
export const partBlocks: Join = (left, right) =>
  isLoose(innermost(left, 'last')) || cannotInterrupt(innermost(right, 'first')) ? 1 : undefined

/** Go into quotes, lists and items, at one of their ends, to what they hold there. */
function innermost(node: Node, end: 'first' | 'last'): Node {
  const isContainer = ['blockquote', 'list', 'listItem'].includes(node.type)
  // A list that starts oddly is looked for itself, but only from before.
  if (!isContainer || !('children' in node) || (end === 'first' && startsOddly(node))) return node
  const child = node.children[end === 'first' ? 0 : node.children.length - 1]
  return child ? innermost(child, end) : node
}

function isLoose({type}: Node): boolean {
  return type === 'math' || type === 'table'
}

/** micromark lets nothing of this interrupt a paragraph, though a bullet or `>` is between. */
function cannotInterrupt(node: Node): boolean {
  return isLoose(node) || startsOddly(node) || (node.type === 'listItem' && !node.children.length)
}

function startsOddly(node: Node): boolean {
  return node.type === 'list' && node.ordered === true && node.start !== 1
}
