import type {MmlNode} from 'mathjax-full/js/core/MmlTree/MmlNode.js'
import {type MathTree, toNode} from './math-tree.js'

/**
 * Tell whether the author of a formula ended a line outside of all brackets
 * and tables.
 *
 * MathJax 3 prints what is before and after such a line end in one line.
 *
 * @param tree
 *   Formula.
 * @returns
 *   Whether it is of several lines.
 */
export function hasLineEnds(tree: MathTree): boolean {
  const children = (toNode(tree).childNodes ?? []) as MmlNode[]
  const [only] = children
  if (children.length === 1 && only && (only.isKind('mrow') || only.isKind('TeXAtom'))) {
    return hasLineEnds(only)
  }
  return children.some(child => child.attributes?.get('linebreak') === 'newline')
}
