import type {PhrasingContent, Text} from 'mdast'
import {addPhrasing} from './add-phrasing.js'
import {collapseWhitespace} from './collapse-whitespace.js'
import {hasText} from './has-text.js'
import {isTidy} from './is-tidy.js'
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
  const groups = splitAtBreaks(tidyAll(nodes, []))
  return groups.some(isBreaks) ? groups.filter(group => !isBreaks(group)) : groups
}

function tidyAll(nodes: readonly PhrasingContent[], within: readonly string[]): PhrasingContent[] {
  const result: PhrasingContent[] = []

  for (const node of nodes) {
    if ('children' in node) tidyParent(result, node, within)
    else if (isShown(node)) addPhrasing(result, node)
  }

  return result
}

/** Tidy an inline node: several, if it is split; none, if it is empty. */
function tidyParent(
  result: PhrasingContent[],
  node: PhrasingParent,
  within: readonly string[]
): void {
  if (idempotent.has(node.type) && within.includes(node.type)) {
    addAll(result, tidyAll(node.children, within))
    return
  }

  if (isTidy(node.children)) {
    addPhrasing(result, node)
    return
  }

  for (const group of splitAtBreaks(tidyAll(node.children, [...within, node.type]))) {
    if (isBreaks(group)) addAll(result, group)
    else rewrap(result, node, group)
  }
}

function isBreaks([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'break'
}

function rewrap(result: PhrasingContent[], node: PhrasingParent, group: PhrasingContent[]): void {
  const before = takeSpace(group[0], /^ /)
  const after = takeSpace(group.at(-1), / $/)
  const children = before || after ? group.filter(isShown) : group
  const isIdle = children.length === 0 || (emphasis.has(node.type) && !hasText(children))

  if (before) addPhrasing(result, before)
  if (isIdle) addAll(result, children)
  else addPhrasing(result, {...node, children})
  if (after) addPhrasing(result, after)
}

function isShown(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== ''
}

function addAll(result: PhrasingContent[], nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) addPhrasing(result, node)
}

function takeSpace(node: PhrasingContent | undefined, space: RegExp): Text | undefined {
  if (node?.type !== 'text' || !space.test(node.value)) return undefined
  node.value = node.value.replace(space, '')
  return {type: 'text', value: ' '}
}

type PhrasingParent = Extract<PhrasingContent, {children: PhrasingContent[]}>

const emphasis: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong', 'underline'])

/** What says nothing more if it is in its like. */
const idempotent: ReadonlySet<string> = new Set([...emphasis, 'link'])
