import {squash} from '@answerbook/testkit'
import type {PhrasingContent} from 'mdast'
import {isVisible, type Line, type MarkName, markNames} from './read-lines.js'

/** A visible character of a tree, and of each mark round it the run that it is in. */
export interface CharacterInRuns {
  readonly value: string
  readonly runs: ReadonlyMap<MarkName, number>
}

/** What any parser has to see in a paragraph. */
export interface LineInRuns extends Pick<Line, 'text'> {
  readonly characters: readonly CharacterInRuns[]
}

/**
 * Read out of the tree what any parser has to see in a paragraph.
 *
 * Neighbours that are marked alike are in one run, though the tree may have two
 * nodes for them, if the same links and the same other marks are round those.
 *
 * @param nodes
 *   Text of a line.
 * @returns
 *   Its text, and its visible characters with their marks.
 */
export function lineOf(nodes: readonly PhrasingContent[]): LineInRuns {
  const items = collect(nodes, [])
  const runs = new Map<MarkName, number>()
  let last: Item | undefined
  const characters = items.map(item => {
    for (const name of markNames) {
      const goesOn = last && isIn(last, name) && isJoined(last, item, name)
      if (isIn(item, name) && !goesOn) runs.set(name, (runs.get(name) ?? 0) + 1)
    }
    last = item
    return {value: item.value, runs: new Map([...runs].filter(([name]) => isIn(item, name)))}
  })
  const text = squash(items.map(({value}) => value).join(''))
  return {text, characters: characters.filter(({value}) => isVisible(value))}
}

/** A character, or a node without text, and what it is in. */
interface Item {
  readonly value: string
  readonly parents: readonly PhrasingContent[]
}

function collect(
  nodes: readonly PhrasingContent[],
  parents: readonly PhrasingContent[]
): readonly Item[] {
  return nodes.flatMap((node): readonly Item[] => {
    if ('children' in node) return collect(node.children, [...parents, node])
    if ('value' in node && node.type !== 'html') {
      return [...node.value].map(value => ({value, parents}))
    }
    return [{value: node.type === 'break' ? '\n' : '', parents}]
  })
}

function isIn({parents}: Item, name: MarkName): boolean {
  return parents.some(({type}) => type === name)
}

/** Space at the end of a mark is outside of it, and parts it from the next one. */
function isJoined(left: Item, right: Item, name: MarkName): boolean {
  const [one, other] = [left, right].map(({parents}) => parents.find(({type}) => type === name))
  if (one === other) return true
  return placeOf(left, name) === placeOf(right, name) && !/\s/.test(left.value + right.value)
}

/** Name what is round the mark that an item is in. */
function placeOf({parents}: Item, name: MarkName): string {
  const names = parents
    .slice(
      0,
      parents.findIndex(({type}) => type === name)
    )
    .map(node => (markNames.some(name => name === node.type) ? node.type : numberOf(node)))
  return [...new Set(names)].join(' ')
}

const numbers = new WeakMap<PhrasingContent, number>()
let count = 0

function numberOf(node: PhrasingContent): number {
  const number = numbers.get(node) ?? ++count
  numbers.set(node, number)
  return number
}
