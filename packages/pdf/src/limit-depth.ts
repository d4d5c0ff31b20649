import type {Book} from '@answerbook/core'
import type {Node, Parent} from 'unist'
import type {TellAbout} from './tell.js'

/** Nodes in each other; far more than anybody reads, and few enough to be set one in another. */
const deepest = 256
/** Below that depth, nodes that are never in one of their own type, such as tables, are kept. */
const deepestOfAll = deepest + 16

const nesting: ReadonlySet<string> = new Set([
  'blockquote',
  'delete',
  'emphasis',
  'figure',
  'footnoteDefinition',
  'link',
  'linkReference',
  'list',
  'mention',
  'strong',
  'subscript',
  'superscript',
  'underline'
])

/**
 * Unwrap what is nested too deep, so that all later steps can recurse.
 *
 * Does not recurse itself.
 *
 * @param book
 *   Book; not changed.
 * @param tellAbout
 *   Told once as `depth-limited`.
 * @returns
 *   The book, if nothing in it is nested too deep; else a copy in which quotes,
 *   lists and the like that are too deep are replaced by what is in them.
 */
export function limitDepth(book: Book, tellAbout: TellAbout): Book {
  if (!isTooDeep(book)) return book
  const reason = `Unexpected nodes nested more than ${deepest} deep, unwrapped them`
  tellAbout(book)(reason, 'depth-limited')
  const whole: {children: Book[]} = {children: []}
  const open: Open[] = [{node: book, into: whole.children, depth: 0, isUnwrapped: false}]
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, depth} = next
    if (!isParent(node)) {
      next.into.push(node)
      continue
    }
    const isUnwrapped =
      depth > deepestOfAll ||
      (depth > deepest && nesting.has(node.type)) ||
      (next.isUnwrapped && node.type === 'listItem')
    const copy = {...node, children: []}
    if (!isUnwrapped) next.into.push(copy)
    const into = isUnwrapped ? next.into : copy.children
    const inner = isUnwrapped ? depth : depth + 1
    for (const child of node.children.toReversed()) {
      open.push({node: child, into, depth: inner, isUnwrapped})
    }
  }
  return whole.children[0] ?? book
}

/** A node whose copy is to be made. */
interface Open {
  readonly node: Node
  /** Where the copy goes. */
  readonly into: Node[]
  readonly depth: number
  /** The node that it is in has no copy. */
  readonly isUnwrapped: boolean
}

function isTooDeep(book: Book): boolean {
  const open: Array<{readonly node: Node; readonly depth: number}> = [{node: book, depth: 0}]
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, depth} = next
    if (!isParent(node)) continue
    if (depth > deepest) return true
    for (const child of node.children) open.push({node: child, depth: depth + 1})
  }
  return false
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children)
}
