import type {PhrasingContent} from 'mdast'

/**
 * Split phrasing content at line breaks that stand for more than a new line:
 * several in a row, and those at the edges.
 *
 * @param nodes
 *   Phrasing content.
 * @returns
 *   Groups, in order, of breaks alone or of content; single breaks between
 *   content stay in it.
 */
export function splitAtBreaks(nodes: PhrasingContent[]): PhrasingContent[][] {
  if (nodes.length === 0) return []
  if (!nodes.some(isBreak)) return [nodes]

  const groups: PhrasingContent[][] = []
  let content: PhrasingContent[] = []
  let breaks: PhrasingContent[] = []

  for (const node of nodes) {
    if (isBreak(node)) {
      breaks.push(node)
      continue
    }

    if (content.length > 0 && breaks.length === 1) {
      content.push(...breaks)
    } else if (breaks.length > 0) {
      groups.push(content, breaks)
      content = []
    }

    breaks = []
    content.push(node)
  }

  groups.push(content, breaks)
  return groups.filter(group => group.length > 0)
}

function isBreak({type}: PhrasingContent): boolean {
  return type === 'break'
}
