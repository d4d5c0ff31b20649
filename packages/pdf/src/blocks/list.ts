import type {List, ListItem} from 'mdast'
import type {Context} from '../context.js'
import type {Block} from './block.js'
import {inset} from './inset.js'
import {labelled} from './labelled.js'
import {setLabel} from './set-label.js'
import {stack} from './stack.js'
import {toBlocks} from './to-blocks.js'

/**
 * Set a list: labels in a gutter at its left, numbers ranged right.
 */
export function list(node: List, context: Context): Block[] {
  const {linePt, theme} = context
  const labels = node.children.map((item, index) => setLabel(labelOf(node, item, index), context))
  const widestPt = labels.reduce((widest, {endPt}) => Math.max(widest, endPt), 0)
  const gutterPt = Math.max(1.5 * theme.emPt, widestPt + 0.4 * theme.emPt)
  const inner = inset({...context, paragraphs: 'spaced'}, gutterPt)
  const isLoose = node.spread || node.children.some(({spread}) => spread)

  const items = node.children.map((item, index): Block => {
    const content = stack(item.children.flatMap(child => toBlocks(child, inner)))
    const label = labels[index]
    const strips = label ? labelled(content.strips, label, inner) : content.strips
    const roomPt = isLoose ? linePt / 2 : 0
    return {strips, beforePt: roomPt, afterPt: roomPt}
  })
  const isNested = context.xPt > 0
  const roomPt = isNested && !isLoose ? 0 : linePt / 2
  return [{...stack(items), beforePt: roomPt, afterPt: roomPt, share: 0.5}]
}

function labelOf(node: List, {checked}: ListItem, index: number): string {
  if (typeof checked === 'boolean') return checked ? '☑' : '☐'
  return node.ordered ? `${(node.start ?? 1) + index}.` : '•'
}
