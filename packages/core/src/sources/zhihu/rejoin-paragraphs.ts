import type {Paragraph, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/**
 * Join paragraphs that were one before 知乎日报 lifted the formulas and the code
 * in them into paragraphs of their own.
 *
 * A lifted piece belongs to the line before it if that does not end a
 * sentence, or if what follows begins with a mark that no line begins with;
 * else it is a display formula or a line of code, and stays alone.
 */
export function rejoinParagraphs(root: Root): void {
  const children: RootContent[] = []
  let line: Paragraph | undefined
  let ownsNext = false
  for (const [index, node] of root.children.entries()) {
    const lifted = isLifted(node)
    const goesOn = lifted && beginsInside(root.children[index + 1])
    if (node.type === 'paragraph' && line && (lifted ? goesOn || !endsSentence(line) : ownsNext)) {
      line.children.push(...node.children)
      ownsNext = lifted
    } else {
      children.push(node)
      line = node.type === 'paragraph' && (!lifted || goesOn) ? node : undefined
      ownsNext = goesOn
    }
  }
  root.children = children
}

function isLifted(node: RootContent): node is Paragraph {
  const [only, ...others] = node.type === 'paragraph' ? node.children : []
  return others.length === 0 && (only?.type === 'inlineCode' || only?.type === 'inlineMath')
}

function beginsInside(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && /^[，。、；：！？）」』”’》】,.;:!?)\]]/.test(textOf(node))
}

function endsSentence(paragraph: Paragraph): boolean {
  return /[。！？!?…：:；;.][”’」』）)]*$/.test(textOf(paragraph))
}
