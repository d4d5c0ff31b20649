import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Math as DisplayMath} from 'mdast-util-from-html'
import {type SplitTexOptions, splitTex} from './split-tex.js'

/**
 * Make formulas of the TeX in the text of a tree; code is left alone.
 *
 * A displayed formula parts the paragraph that it stands in, as it does on the
 * page; in a heading, a cell or a link it cannot.
 */
export function liftTex(root: Root, options: Readonly<SplitTexOptions> = {}): void {
  lift(root)

  function lift(parent: {children: RootContent[]}): void {
    parent.children = parent.children.flatMap(child => {
      if (child.type === 'text') return liftText(child.value)
      if (child.type === 'paragraph') return liftParagraph(child)
      if ('children' in child) lift(child as {children: RootContent[]})
      return child
    })
  }

  function liftText(value: string): PhrasingContent[] {
    return splitTex(value, options).map(part =>
      part.type === 'math' ? {type: 'inlineMath', value: part.value} : part
    )
  }

  function liftParagraph(paragraph: Paragraph): RootContent[] {
    const blocks: Array<DisplayMath | Paragraph> = []
    let line: PhrasingContent[] = []
    for (const child of paragraph.children) {
      if ('children' in child) lift(child)
      for (const part of child.type === 'text' ? splitTex(child.value, options) : [child]) {
        if (part.type !== 'math') {
          line.push(part)
          continue
        }
        blocks.push(...toParagraphs(line), part)
        line = []
      }
    }
    return [...blocks, ...toParagraphs(line)]
  }
}

/** White space and line breaks at the edge of a paragraph say nothing. */
function toParagraphs(line: readonly PhrasingContent[]): Paragraph[] {
  const isEmpty = (node: PhrasingContent): boolean =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  const start = line.findIndex(node => !isEmpty(node))
  const end = line.findLastIndex(node => !isEmpty(node))
  const children = line.slice(start, end + 1).map((node, index, {length}) => {
    if (node.type !== 'text') return node
    const left = index === 0 ? node.value.trimStart() : node.value
    return {...node, value: index === length - 1 ? left.trimEnd() : left}
  })
  return start === -1 ? [] : [{type: 'paragraph', children}]
}
