import {squash} from '@answerbook/testkit'
import type {PhrasingContent} from 'mdast'
import type {Line} from './read-lines.js'

/**
 * Read out of the tree what any parser has to see in a paragraph.
 *
 * @param nodes
 *   Text of a line.
 * @returns
 *   Its text, and which of its characters are marked.
 */
export function lineOf(nodes: readonly PhrasingContent[]): Line {
  const all = collect(nodes, new Set())
  const marked = (type: string) =>
    squash(all.map(({marks, text}) => (marks.has(type) ? text : '')).join(''))
  return {
    text: squash(all.map(({text}) => text).join('')),
    strong: marked('strong'),
    emphasis: marked('emphasis'),
    deleted: marked('delete')
  }
}

interface Run {
  readonly text: string
  readonly marks: ReadonlySet<string>
}

function collect(nodes: readonly PhrasingContent[], marks: ReadonlySet<string>): Run[] {
  return nodes.flatMap(node => {
    if ('value' in node) return [{text: node.type === 'html' ? '' : node.value, marks}]
    if ('children' in node) return collect(node.children, new Set([...marks, node.type]))
    return []
  })
}
