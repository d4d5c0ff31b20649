import type {PhrasingContent} from 'mdast'

/** Of what marks in twos, runs count. */
const delimiters = /[*_`~$^]|={2,}/g

/** What nodes print that marks in pairs. */
const printed: Readonly<Record<string, string>> = {
  delete: '~',
  emphasis: '*',
  inlineCode: '`',
  inlineMath: '$',
  strong: '*'
}

/**
 * Count what marks in pairs in a line: in its texts, and what its nodes print.
 *
 * @param line
 *   Text of a line, settled.
 * @returns
 *   How many there are of each character.
 */
export function countDelimiters(line: readonly PhrasingContent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (character: string, count: number) =>
    counts.set(character, (counts.get(character) ?? 0) + count)
  const open = [...line]
  for (let node = open.pop(); node; node = open.pop()) {
    const character = printed[node.type]
    if (character !== undefined) add(character, 2)
    for (const match of textsOf(node).match(delimiters) ?? []) add(match.charAt(0), 1)
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return counts
}

/** All that is printed as it is said, code and addresses too: what a sign opens may end there. */
function textsOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  if (node.type === 'link') return node.url + (node.title ?? '')
  return node.type === 'image' ? node.url + (node.title ?? '') + (node.alt ?? '') : ''
}
