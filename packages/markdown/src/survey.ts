import type {Definition, FootnoteDefinition, RootContent} from 'mdast'
import {toIdentifier} from './clean/to-identifier.js'

/** What has to be known of a post before it is written. */
export interface Survey {
  /** Depth of the highest heading; 6 without any. */
  readonly highest: number
  readonly definitions: ReadonlyMap<string, Definition>
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
}

/** What holds text alone, where nothing is that is looked for. */
const lines: ReadonlySet<string> = new Set(['paragraph', 'table'])

/**
 * Look through the blocks of a post, however deep they lie.
 *
 * @param nodes
 *   Blocks.
 * @returns
 *   What was found; where several have one identifier, the first, as in
 *   CommonMark.
 */
export function survey(nodes: readonly RootContent[]): Survey {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  let highest = 6
  const open: Array<readonly RootContent[]> = [nodes]
  for (let children = open.pop(); children; children = open.pop()) {
    for (const node of children) {
      if (node.type === 'heading') highest = Math.min(highest, node.depth)
      else if (node.type === 'definition') keepFirst(definitions, node)
      else if (node.type === 'footnoteDefinition') keepFirst(notes, node)
    }
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index]
      if (node && 'children' in node && !lines.has(node.type)) open.push(node.children)
    }
  }
  return {highest, definitions, notes}
}

function keepFirst<Node extends Definition | FootnoteDefinition>(
  map: Map<string, Node>,
  node: Node
): void {
  const key = toIdentifier(node)
  if (!map.has(key)) map.set(key, node)
}
