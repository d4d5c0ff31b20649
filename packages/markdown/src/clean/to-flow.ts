import type {PhrasingContent, RootContent} from 'mdast'
import {isBlank} from './is-blank.js'
import {isPhrasing} from './is-phrasing.js'

/**
 * Put nodes that stand where blocks stand into the blocks that they belong in.
 *
 * @param nodes
 *   Blocks and, perhaps, text, items, rows or cells.
 * @returns
 *   Blocks alone, without lines that show nothing; the same array if they were
 *   so.
 */
export function toFlow(nodes: readonly RootContent[]): readonly RootContent[] {
  if (nodes.every(isFlow)) return nodes
  const result: RootContent[] = []
  let line: PhrasingContent[] | undefined
  for (const node of nodes) {
    if (isPhrasing(node)) {
      if (line) line.push(node)
      else {
        line = [node]
        result.push({type: 'paragraph', children: line})
      }
      continue
    }
    line = undefined
    const wrap = isFlow(node) ? undefined : wrappers[node.type]
    for (const block of wrap ? wrap(node as never) : [node]) result.push(block)
  }
  return result.filter(node => node.type !== 'paragraph' || !isBlank(node.children))
}

function isFlow({type}: RootContent): boolean {
  return flow.has(type)
}

const flow: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'footnoteDefinition',
  'heading',
  'list',
  'math',
  'paragraph',
  'table',
  'thematicBreak'
])

/** What needs a parent that it does not have. */
const wrappers: {
  readonly [Type in RootContent['type']]?: (
    node: Extract<RootContent, {type: Type}>
  ) => readonly RootContent[]
} = {
  listItem: node => [{type: 'list', ordered: false, children: [node]}],
  tableCell: node => toFlow(node.children),
  tableRow: node => node.children.flatMap(cell => toFlow(cell.children))
}
