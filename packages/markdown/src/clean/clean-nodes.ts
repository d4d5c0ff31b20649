import type {RootContent} from 'mdast'
import type {Clean, CleanState} from './clean-state.js'
import {cleaners} from './handlers/index.js'
import {isPhrasing} from './is-phrasing.js'
import {textIn} from './text-in.js'

/** Parsers stop at a hundred blocks or less, and lose what is in them; no text of people is as deep. */
const maxDepth = 50

/**
 * Make nodes safe to write.
 *
 * @param nodes
 *   Nodes of any shape; not changed.
 * @param state
 *   What is known of their post.
 * @returns
 *   New nodes of known types, with clean strings and safe URLs, references
 *   resolved, and not too deep.
 */
export function cleanNodes(nodes: readonly RootContent[], state: CleanState): RootContent[] {
  const inner = {...state, depth: state.depth + 1}
  return nodes.flatMap(node => {
    if (inner.depth > maxDepth && 'children' in node) return flatten(node, inner)
    const clean = cleaners[node.type] as Clean | undefined
    return clean ? clean(node, inner) : cleanUnknown(node, inner)
  })
}

function flatten(node: RootContent, state: CleanState): RootContent[] {
  state.tell(node, 'depth-limited', `Unexpected depth of \`${node.type}\`, wrote its text alone`)
  const text = cleaners.text({type: 'text', value: textIn(node)}, state)
  return isPhrasing(node)
    ? text
    : cleaners.paragraph({type: 'paragraph', children: text as never}, state)
}

function cleanUnknown(node: RootContent, state: CleanState): RootContent[] {
  state.tell(node, 'node-unknown', `Unexpected \`${node.type}\`, wrote what it holds`)
  if ('children' in node) return state.all(node.children, state)
  return 'value' in node ? cleaners.text({type: 'text', value: String(node.value)}, state) : []
}
