import type {PhrasingContent} from 'mdast'

/**
 * Take the space off beside line breaks, and breaks off beside breaks.
 *
 * Space there does not show, and Markdown would need character references to
 * keep it.
 *
 * @param nodes
 *   Text of a line.
 * @returns
 *   New nodes.
 */
export function trimBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  nodes.forEach((node, index) => {
    const isAfterBreak = result.at(-1)?.type === 'break'
    if (node.type === 'break') {
      if (!isAfterBreak) result.push(node)
    } else if (node.type === 'text') {
      const start = isAfterBreak ? node.value.trimStart() : node.value
      const value = nodes[index + 1]?.type === 'break' ? start.trimEnd() : start
      if (value !== '') result.push({...node, value})
    } else if ('children' in node) {
      result.push({...node, children: trimBreaks(node.children)} as PhrasingContent)
    } else result.push(node)
  })
  return result
}
