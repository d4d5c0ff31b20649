import type {RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/**
 * Drop comments of Obsidian's that hold blocks: from one that begins with `%%`
 * up to one that ends so.
 *
 * One that does not end is kept as text.
 *
 * @param nodes
 *   Siblings.
 * @param tell
 *   Called with the first block of each comment.
 * @returns
 *   Siblings without comments between them.
 */
export function dropComments(
  nodes: readonly RootContent[],
  tell: (node: RootContent) => void
): RootContent[] {
  const kept: RootContent[] = []
  let held: RootContent[] = []
  for (const node of nodes) {
    const [first] = held
    if (first !== undefined && endsComment(node)) {
      tell(first)
      held = []
    } else if (first !== undefined || startsComment(node)) {
      held.push(node)
    } else {
      kept.push(node)
    }
  }
  return [...kept, ...held]
}

function startsComment(node: RootContent): boolean {
  const first = node.type === 'paragraph' ? node.children[0] : undefined
  return first?.type === 'text' && first.value.startsWith('%%')
}

/** A list takes the line below it for its own. */
function endsComment(node: RootContent): boolean {
  return node.type !== 'code' && textOf(node).endsWith('%%')
}
