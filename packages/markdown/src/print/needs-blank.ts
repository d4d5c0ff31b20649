import type {RootContent} from 'mdast'
import type {PrintState} from './print-state.js'

/**
 * Tell whether two blocks of a tight item need a blank line between them, so
 * that every parser parts them.
 *
 * @param left
 *   Block above.
 * @param right
 *   Block below.
 * @param state
 *   What they are printed for, and how they are laid out.
 */
export function needsBlank(
  left: RootContent,
  right: RootContent,
  {flavour, layout}: Pick<PrintState, 'flavour' | 'layout'>
): boolean {
  if (flavour.needsBlank?.(right, layout)) return true
  if (left.type === 'listItem') {
    return isLoose(innermost(left, 'last')) || cannotInterrupt(innermost(right, 'first'))
  }
  const ends = left.type === 'paragraph' || left.type === 'heading' || left.type === 'code'
  const interrupts = right.type !== 'paragraph' && !cannotInterrupt(innermost(right, 'first'))
  return !(ends && interrupts)
}

/** Go into quotes, lists and items, at one of their ends, to what they hold there. */
function innermost(node: RootContent, end: 'first' | 'last'): RootContent {
  const isContainer = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
  // A list that starts oddly is looked for itself, but only from before.
  if (!isContainer || (end === 'first' && startsOddly(node))) return node
  const child = node.children[end === 'first' ? 0 : node.children.length - 1]
  return child ? innermost(child, end) : node
}

function isLoose({type}: RootContent): boolean {
  return type === 'math' || type === 'table'
}

/** micromark lets nothing of this interrupt a paragraph, though a bullet or `>` is between. */
function cannotInterrupt(node: RootContent): boolean {
  return isLoose(node) || startsOddly(node) || (node.type === 'listItem' && !node.children.length)
}

function startsOddly(node: RootContent): boolean {
  return node.type === 'list' && node.ordered === true && node.start !== 1
}
