import type {Paragraph, Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Give back what the outline of a chapter and its lists hold in other ways:
 * headings stand one rank lower under the heading of a post, and a task begins
 * with a drawn box.
 *
 * @param root
 *   Text; changed.
 * @param depth
 *   How many ranks the headings were lowered.
 */
export function restoreBlocks(root: Root, depth: number): void {
  visit(root, node => {
    if (node.type === 'heading' && node.depth > depth + 1) {
      node.depth = toDepth(node.depth - depth)
    }
    if (node.type === 'listItem') {
      const [first] = node.children
      const text = first?.type === 'paragraph' ? first.children[0] : undefined
      const sign = text?.type === 'text' ? /^([☐☑]) ?/.exec(text.value) : null
      if (first?.type === 'paragraph' && text?.type === 'text' && sign) {
        node.checked = sign[1] === '☑'
        dropSign(first, text, sign[0].length)
      }
    }
  })
}

function dropSign(paragraph: Paragraph, text: Text, length: number): void {
  text.value = text.value.slice(length)
  if (text.value === '') paragraph.children.shift()
}

function toDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths[depth - 1] ?? 6
}
