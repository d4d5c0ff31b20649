import type {Nodes, PhrasingContent} from 'mdast'
import {type Ending, splitText} from './split-text.js'

/** Text of a line with line feeds, and where it stops. */
export interface SplitLine {
  readonly nodes: readonly PhrasingContent[]
  readonly ending: Ending
}

/**
 * Put a line feed between the sentences of a line.
 *
 * @param nodes
 *   Text of a line.
 * @param before
 *   Where the text before it stops.
 * @returns
 *   New nodes. A note belongs to the sentence before it; links stay whole.
 */
export function splitLine(nodes: readonly PhrasingContent[], before: Ending = 'inside'): SplitLine {
  const result: PhrasingContent[] = []
  let ending = before
  for (const node of nodes) {
    if (node.type === 'text') {
      const split = splitText(node.value, ending)
      result.push(split.value === node.value ? node : {type: 'text', value: split.value})
      ending = split.ending
    } else if (node.type === 'footnoteReference') result.push(node)
    else {
      if (ending === 'ended' && begins(node)) {
        result.push({type: 'text', value: '\n'})
        ending = 'inside'
      }
      if (marks.has(node.type) && 'children' in node) {
        const inner = splitLine(node.children, ending)
        result.push({...node, children: inner.nodes} as PhrasingContent)
        ending = inner.ending
      } else {
        result.push(node)
        ending = node.type === 'link' ? splitText(textOf(node)).ending : 'inside'
      }
    }
  }
  return {nodes: result, ending}
}

/** What sentences go through. */
const marks: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong', 'underline'])

/** Tell whether a node can begin a sentence: not if it goes on with a comma. */
function begins(node: PhrasingContent): boolean {
  if (node.type === 'break' || node.type === 'html' || node.type === 'superscript') return false
  if (!('children' in node)) return true
  return splitText(`${textOf(node)}字`, 'ended').value.startsWith('\n')
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
