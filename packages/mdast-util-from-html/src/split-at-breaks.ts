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
export function splitAtBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const groups: PhrasingContent[][] = []
  let content: PhrasingContent[] = []
  let breaks: PhrasingContent[] = []

  for (const node of nodes) {
    if (node.type === 'break') {
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
