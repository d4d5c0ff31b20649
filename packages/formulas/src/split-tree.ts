import {type MmlNode, TEXCLASS} from 'mathjax-full/js/core/MmlTree/MmlNode.js'
import type {FormulaStyle} from './formula-style.js'
import {type MathTree, toNode} from './math-tree.js'

/** What lines of formulas end at. */
export type Sign = 'operation' | 'relation'

/** A part of a formula that is not divided further. */
export interface TreePart {
  readonly nodes: readonly MathTree[]
  /** Sign that it begins with, at which a line may end before it. */
  readonly begins?: Sign | undefined
  /** Sign that it ends with, at which a line may end after it. */
  readonly ends?: Sign | undefined
  /** It ends between brackets. */
  readonly isInner?: true | undefined
}

/** Rows of parts, and how they are set. */
export interface TreeRows {
  readonly rows: ReadonlyArray<readonly TreePart[]>
  readonly style: FormulaStyle
}

const transparent: ReadonlySet<string> = new Set(['TeXAtom', 'inferredMrow', 'math', 'mrow'])

/**
 * Divide a formula where it may be broken: at its line ends, and at relations
 * and operations; between lines before them, in a line after them.
 *
 * @param tree
 *   Formula.
 * @param style
 *   Whether it stands in a line or between lines.
 * @returns
 *   Rows; between lines nothing between brackets is parted.
 */
export function splitTree(tree: MathTree, style: FormulaStyle): TreeRows {
  let node = toNode(tree)
  node.setTeXclass(null as never)
  let inner = style
  while (isRow(node) && node.childNodes.length === 1) {
    const only = childrenOf(node)[0]
    if (!only) break
    if (only.isKind('mstyle')) inner = only.attributes.get('displaystyle') ? 'display' : 'inline'
    node = only
  }
  const rows = node.isKind('mtable')
    ? rowsOfTable(node)
    : isRow(node)
      ? rowsOf(childrenOf(node))
      : [[node]]
  const divide = style === 'display' ? divideBefore : divideAfter
  return {rows: rows.filter(row => row.length > 0).map(divide), style: inner}
}

/** Whether a node is nothing but its children, one after the other. */
function isRow(node: MmlNode): boolean {
  if (node.isKind('mstyle')) {
    const names: string[] = node.attributes.getExplicitNames()
    return names.every(name => name === 'displaystyle' || name === 'scriptlevel')
  }
  return transparent.has(node.kind) && node.getProperty('open') === undefined
}

function childrenOf(node: MmlNode): readonly MmlNode[] {
  return (node.childNodes ?? []) as MmlNode[]
}

/** Cells have one row of nodes each; the number of a row is before its cells. */
function rowsOfTable(table: MmlNode): readonly (readonly MmlNode[])[] {
  return childrenOf(table).map(row => {
    const cells = childrenOf(row).slice(row.isKind('mlabeledtr') ? 1 : 0)
    return cells.flatMap(cell => childrenOf(cell).flatMap(childrenOf))
  })
}

function rowsOf(nodes: readonly MmlNode[]): readonly (readonly MmlNode[])[] {
  const rows: MmlNode[][] = [[]]
  for (const node of nodes) {
    if (node.attributes?.get('linebreak') === 'newline') rows.push([])
    else rows.at(-1)?.push(node)
  }
  return rows
}

/** Lines are aligned at what they begin with. */
function divideBefore(nodes: readonly MmlNode[]): readonly TreePart[] {
  const parts: {nodes: MmlNode[]; begins: TreePart['begins']}[] = []
  let depth = 0
  for (const [index, node] of nodes.entries()) {
    const begins = depth > 0 ? undefined : signOf(node)
    if (node.texClass === TEXCLASS.OPEN) depth++
    if (node.texClass === TEXCLASS.CLOSE) depth = Math.max(0, depth - 1)
    const last = parts.at(-1)
    const before = nodes[index - 1]
    // Signs in a row, such as `=-`, are one.
    const isSign = before !== undefined && signOf(before) !== undefined
    if (last && (begins === undefined || isSign)) last.nodes.push(node)
    else parts.push({nodes: [node], begins: last ? begins : undefined})
  }
  return parts
}

/** A sign at the end of a line says that the formula goes on. */
function divideAfter(nodes: readonly MmlNode[]): readonly TreePart[] {
  const parts: TreePart[] = []
  let part: MmlNode[] = []
  let depth = 0
  for (const [index, node] of nodes.entries()) {
    part.push(node)
    if (node.texClass === TEXCLASS.OPEN) depth++
    if (node.texClass === TEXCLASS.CLOSE) depth = Math.max(0, depth - 1)
    const next = nodes[index + 1]
    const ends = index > 0 && next && !signOf(next) ? signOf(node) : undefined
    if (ends === undefined) continue
    parts.push({nodes: part, ends, isInner: depth > 0 ? true : undefined})
    part = []
  }
  return [...parts, {nodes: part}]
}

function signOf(node: MmlNode): Sign | undefined {
  if (node.texClass === TEXCLASS.REL) return 'relation'
  return node.texClass === TEXCLASS.BIN ? 'operation' : undefined
}
