import type {RootContent} from 'mdast'
import {isPhrasing} from './is-phrasing.js'

/**
 * Find the tags that open or close nothing beside them.
 *
 * Parsers of HTML read on with such a tag where what holds it ends, or close
 * what was opened outside of it.
 *
 * @param nodes
 *   Clean nodes; a block among them ends the line before it.
 * @returns
 *   Indices of the tags without a partner, and of those that end in the middle
 *   of a pair.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#formatting
 */
export function findLooseTags(nodes: readonly RootContent[]): ReadonlySet<number> {
  const loose = new Set<number>()
  const open: Array<readonly [name: string, index: number]> = []
  // Looking for a name through all that is open would be quadratic.
  const counts = new Map<string, number>()
  const close = (name?: string) => {
    for (let last = open.pop(); last; last = open.pop()) {
      counts.set(last[0], (counts.get(last[0]) ?? 0) - 1)
      if (last[0] === name) return
      loose.add(last[1])
    }
  }
  nodes.forEach((node, index) => {
    if (!isPhrasing(node)) close()
    const tag = node.type === 'html' ? /^<(\/?)([a-z]+)>$/.exec(node.value) : null
    if (!tag) return
    const [, slash, name = ''] = tag
    const count = counts.get(name) ?? 0
    if (slash === '') {
      open.push([name, index])
      counts.set(name, count + 1)
    } else if (count > 0) close(name)
    else loose.add(index)
  })
  close()
  return loose
}
