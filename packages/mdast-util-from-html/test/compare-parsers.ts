import type {ElementContent, ElementRoot} from 'mdast-util-from-html'
import {parseByStandard} from '../src/parse-by-standard.js'
import {parseWellNested} from '../src/well-nested/parse-well-nested.js'

/** What the two parsers make of the same HTML. */
interface Comparison {
  /** What differs first, if anything does. */
  difference: string | undefined
  /** Whether the fast parser read it at all. */
  isWellNested: boolean
}

/** Compare the trees of both parsers, with the ordinals of their nodes. */
export function compareParsers(html: string): Comparison {
  const fast = createRoot()
  const depth = parseWellNested(html, fast)
  if (depth === undefined) return {difference: undefined, isWellNested: false}
  const standard = createRoot()
  parseByStandard(html, standard)
  return {difference: findDifference(fast, standard, depth), isWellNested: true}
}

function createRoot(): ElementRoot {
  return {type: 'root', attributes: Object.create(null), children: [], locate: () => undefined}
}

/** Does not recurse: trees can be deeper than the stack. */
function findDifference(
  fast: ElementRoot,
  standard: ElementRoot,
  depth: number
): string | undefined {
  const [one, other] = [lineUp(fast), lineUp(standard)]
  const index = one.lines.findIndex((line, at) => line !== other.lines[at])
  if (index >= 0) return `${one.lines[index]} / ${other.lines[index]}`
  if (one.lines.length !== other.lines.length) return `${other.lines[one.lines.length]}`
  return depth < other.depth ? `depth ${depth} / ${other.depth}` : undefined
}

/** List all nodes of a tree in order, a line each. */
function lineUp(root: ElementRoot): {depth: number; lines: string[]} {
  const lines = [`root ${JSON.stringify(Object.entries(root.attributes))}`]
  const open: Array<{depth: number; node: ElementContent}> = []
  let deepest = 0
  enter(root, 0)

  for (let next = open.pop(); next; next = open.pop()) {
    const {depth, node} = next
    deepest = Math.max(deepest, depth)

    if (node.type === 'element') {
      const {attributes, namespace, ordinal, tagName} = node
      lines.push(JSON.stringify([depth, tagName, namespace, ordinal, Object.entries(attributes)]))
      enter(node, depth)
    } else {
      lines.push(JSON.stringify([depth, node.type, node.value, 'ordinal' in node && node.ordinal]))
    }
  }

  return {depth: deepest - 1, lines}

  function enter(parent: ElementRoot | (ElementContent & {type: 'element'}), depth: number): void {
    for (const node of parent.children.toReversed()) {
      if (node.parent !== parent) lines.push(`${node.type} has another parent`)
      open.push({depth: depth + 1, node})
    }
  }
}
