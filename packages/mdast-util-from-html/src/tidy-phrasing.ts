import type {PhrasingContent} from 'mdast'
import {addPhrasing} from './add-phrasing.js'
import {collapseWhitespace} from './collapse-whitespace.js'
import {hasText} from './has-text.js'
import {splitAtBreaks} from './split-at-breaks.js'

/**
 * Tidy the phrasing content of one block, and split it where line breaks
 * follow each other: that is how paragraphs are typed.
 *
 * White space is collapsed. It moves out of what it is at the edge of, as do
 * line breaks; what holds nothing is left out, what adds nothing (`strong` in
 * `strong`) unwrapped, and what belongs together merged.
 *
 * @param nodes
 *   All phrasing content of the block; changed.
 * @returns
 *   Content of the paragraphs, none of them empty.
 */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  collapseWhitespace(nodes)
  return splitAtBreaks(tidyAll(nodes, [])).filter(([first]) => first?.type !== 'break')
}

function tidyAll(nodes: readonly PhrasingContent[], within: readonly string[]): PhrasingContent[] {
  const result: PhrasingContent[] = []

  for (const node of nodes) {
    if ('children' in node) {
      for (const child of tidyParent(node, within)) addPhrasing(result, child)
    } else if (node.type !== 'text' || node.value !== '') {
      addPhrasing(result, node)
    }
  }

  return result
}

/** Tidy an inline node: several, if it is split; none, if it is empty. */
function tidyParent(node: PhrasingParent, within: readonly string[]): PhrasingContent[] {
  if (idempotent.has(node.type) && within.includes(node.type)) {
    return tidyAll(node.children, within)
  }

  const groups = splitAtBreaks(tidyAll(node.children, [...within, node.type]))
  return groups.flatMap(group => (group[0]?.type === 'break' ? group : rewrap(node, group)))
}

function rewrap(node: PhrasingParent, group: readonly PhrasingContent[]): PhrasingContent[] {
  const before = takeSpace(group[0], /^ /)
  const after = takeSpace(group.at(-1), / $/)
  const children = group.filter(child => child.type !== 'text' || child.value !== '')
  const isIdle = children.length === 0 || (emphasis.has(node.type) && !hasText(children))
  return [...before, ...(isIdle ? children : [{...node, children}]), ...after]
}

function takeSpace(node: PhrasingContent | undefined, space: RegExp): PhrasingContent[] {
  if (node?.type !== 'text' || !space.test(node.value)) return []
  node.value = node.value.replace(space, '')
  return [{type: 'text', value: ' '}]
}

type PhrasingParent = Extract<PhrasingContent, {children: PhrasingContent[]}>

const emphasis: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong', 'underline'])

/** What says nothing more if it is in its like. */
const idempotent: ReadonlySet<string> = new Set([...emphasis, 'link'])
