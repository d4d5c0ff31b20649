import type {RootContent} from 'mdast'
import {joinFormulas} from '../marks/join-formulas.js'
import type {Clean, CleanState} from './clean-state.js'
import {findLooseTags} from './find-loose-tags.js'
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
 * @param depth
 *   How deep the node lies that holds them.
 * @returns
 *   Nodes of known types, with clean strings and safe URLs, references
 *   resolved, not too deep, no text or formula beside another, no tag without its
 *   partner; the same array if they were so.
 */
export function cleanNodes(
  nodes: readonly RootContent[],
  state: CleanState,
  depth = 0
): readonly RootContent[] {
  let result: Joined | undefined
  let before = ''
  let hasHtml = false
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as RootContent
    const cleaned = cleanNode(node, state, depth + 1)
    if (node.type === 'html') hasHtml = true
    if (result === undefined) {
      const {type} = node
      if (cleaned === node && !(type === before && (type === 'text' || type === 'inlineMath'))) {
        before = type
        continue
      }
      result = join(nodes.slice(0, index))
    }
    if (isArray(cleaned)) for (const part of cleaned) append(result, part)
    else append(result, cleaned)
  }
  const all = result?.nodes ?? nodes
  return hasHtml ? withoutLooseTags(all, state) : all
}

function withoutLooseTags(
  nodes: readonly RootContent[],
  {tell}: CleanState
): readonly RootContent[] {
  const loose = findLooseTags(nodes)
  if (loose.size === 0) return nodes
  const result = join([])
  nodes.forEach((node, index) => {
    if (!loose.has(index)) append(result, node)
    else if ('value' in node && !node.value.startsWith('</')) {
      tell(node, 'mark-lost', `Unexpected \`${node.value}\` that is not closed, left it out`)
    }
  })
  return result.nodes
}

function isArray(nodes: RootContent | readonly RootContent[]): nodes is readonly RootContent[] {
  return Array.isArray(nodes)
}

/** Nodes that grow; texts that come to touch become one, and so do formulas. */
interface Joined {
  readonly nodes: RootContent[]
  endsWithSpace: boolean
}

function join(nodes: RootContent[]): Joined {
  const last = nodes.at(-1)
  return {nodes, endsWithSpace: last?.type === 'text' && last.value.endsWith(' ')}
}

/** Looks at what is added alone: to look at all of a text, for each part, would be quadratic. */
function append(joined: Joined, node: RootContent): void {
  const {nodes, endsWithSpace} = joined
  const last = nodes.at(-1)
  if (node.type === 'text' && last?.type === 'text') {
    const value = endsWithSpace && node.value.startsWith(' ') ? node.value.slice(1) : node.value
    nodes[nodes.length - 1] = {type: 'text', value: last.value + value}
  } else if (node.type === 'inlineMath' && last?.type === 'inlineMath') {
    nodes[nodes.length - 1] = {type: 'inlineMath', value: joinFormulas(last.value, node.value)}
  } else nodes.push(node)
  joined.endsWithSpace = node.type === 'text' && node.value.endsWith(' ')
}

function cleanNode(
  node: RootContent,
  state: CleanState,
  depth: number
): RootContent | readonly RootContent[] {
  if (depth > maxDepth && 'children' in node) return flatten(node, state, depth)
  const clean = cleaners[node.type] as Clean | undefined
  return clean ? clean(node, state, depth) : cleanUnknown(node, state, depth)
}

function flatten(node: RootContent, state: CleanState, depth: number) {
  state.tell(node, 'depth-limited', `Unexpected depth of \`${node.type}\`, wrote its text alone`)
  const text = cleaners.text({type: 'text', value: textIn(node)}, state, depth)
  if (isPhrasing(node)) return text
  const children = [text].flat() as never
  return cleaners.paragraph({type: 'paragraph', children}, state, depth)
}

function cleanUnknown(node: RootContent, state: CleanState, depth: number) {
  state.tell(node, 'node-unknown', `Unexpected \`${node.type}\`, wrote what it holds`)
  if ('children' in node) return state.all(node.children, state, depth)
  if (!('value' in node)) return []
  return cleaners.text({type: 'text', value: String(node.value)}, state, depth)
}
