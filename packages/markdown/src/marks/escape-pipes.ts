import type {PhrasingContent} from 'mdast'
import {codeAsHtml} from './code-as-html.js'

/**
 * Keep pipes in formulas and code from parting cells.
 *
 * In a cell `\|` is a pipe even in code, so code cannot have a backslash before
 * a pipe; and parsers do not agree on whether that goes for formulas.
 *
 * @param nodes
 *   Text of a cell.
 * @returns
 *   New nodes.
 * @see https://github.github.com/gfm/#example-200
 */
export function escapePipes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'inlineCode' && node.value.includes('\\|')) return codeAsHtml(node)
    if (node.type === 'inlineMath') {
      const value = node.value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ')
      return [{...node, value}]
    }
    return 'children' in node
      ? [{...node, children: escapePipes(node.children)} as PhrasingContent]
      : [node]
  })
}
