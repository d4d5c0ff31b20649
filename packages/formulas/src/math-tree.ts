import type {MmlNode} from 'mathjax-full/js/core/MmlTree/MmlNode.js'

/** The tree of a formula, which is drawn whole or in parts: what is in it is MathJax's. */
export interface MathTree {
  readonly kind: string
}

/** Look into a tree: each was made by MathJax, whose types others need not have. */
export function toNode(tree: MathTree): MmlNode {
  return tree as MmlNode
}
