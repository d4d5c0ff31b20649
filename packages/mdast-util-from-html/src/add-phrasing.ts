import type {Link, PhrasingContent} from 'mdast'

/**
 * Add a node to phrasing content, merged into the one before if they are of
 * one kind.
 *
 * A link that editors cut at each quotation mark becomes one again.
 *
 * @param nodes
 *   Phrasing content so far; changed, as are the nodes in it.
 * @param node
 *   Node to add.
 */
export function addPhrasing(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1)

  if (last?.type === 'text' && node.type === 'text') {
    last.value += node.value
  } else if (last && 'children' in last && 'children' in node && isSame(last, node)) {
    for (const child of node.children) addPhrasing(last.children, child)
  } else if (last?.type === 'text' && node.type === 'link' && !words.test(last.value)) {
    addLink(nodes, last, node)
  } else {
    nodes.push(node)
  }
}

function addLink(nodes: PhrasingContent[], between: PhrasingContent, link: Link): void {
  const first = nodes.at(-2)

  if (first?.type !== 'link' || !isSame(first, link)) {
    nodes.push(link)
    return
  }

  nodes.pop()
  for (const child of [between, ...link.children]) addPhrasing(first.children, child)
}

function isSame(left: PhrasingContent, right: PhrasingContent): boolean {
  if (left.type === 'link' && right.type === 'link') {
    return left.url === right.url && left.title === right.title
  }

  return left.type === right.type && mergeable.has(left.type)
}

const mergeable: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong', 'underline'])

// What is not punctuation, white space too.
const words = /[^\p{P}\p{S}]/u
