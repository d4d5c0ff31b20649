import type {Paragraph, RootContent} from 'mdast'

/**
 * Make figures of pictures whose caption stands below them: a paragraph that
 * is emphasised from end to end.
 */
export function joinCaptions(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (const node of nodes) {
    const picture = joined.at(-1)
    const [only, ...others] = node.type === 'paragraph' ? node.children : []
    if (picture && isPicture(picture) && only?.type === 'emphasis' && others.length === 0) {
      const caption = {type: 'caption', children: only.children} as const
      joined[joined.length - 1] = {type: 'figure', children: [picture, caption]}
    } else {
      joined.push(node)
    }
  }
  return joined
}

function isPicture(node: RootContent): node is Paragraph {
  return (
    node.type === 'paragraph' &&
    node.children.length > 0 &&
    node.children.every(child => child.type === 'image')
  )
}
