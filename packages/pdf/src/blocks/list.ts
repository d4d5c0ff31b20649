import type {List} from 'mdast'
import type {Context} from '../context.js'
import {inElement} from '../struct/in-element.js'
import type {Block} from './block.js'
import {inset} from './inset.js'
import {labelled} from './labelled.js'
import {type Label, setLabel} from './set-label.js'
import {stack} from './stack.js'

/**
 * Set a list: labels in a gutter at its left, numbers ranged right.
 */
export function list(node: List, context: Context): Block[] {
  const {linePt, theme} = context
  const attributes = {O: 'List', ListNumbering: node.ordered ? 'Decimal' : 'Disc'}
  const whole = inElement(context, 'L', {attributes})
  const inItems = node.children.map(() => inElement(whole, 'LI'))
  const labels = inItems.map((inItem, index) => setItemLabel(node, index, inElement(inItem, 'Lbl')))
  const widestPt = labels.reduce((widest, {endPt}) => Math.max(widest, endPt), 0)
  const gutterPt = Math.max(1.5 * theme.emPt, widestPt + 0.4 * theme.emPt)
  const isLoose = node.spread || node.children.some(({spread}) => spread)
  const inner = inset({...context, paragraphs: isLoose ? 'spaced' : 'tight'}, gutterPt)

  const items = node.children.map((item, index): Block => {
    const {element} = inElement(inItems[index] ?? whole, 'LBody')
    const inBody: Context = {...inner, element}
    const content = stack(item.children.flatMap(child => context.toBlocks(child, inBody)))
    const label = labels[index]
    const strips = label ? labelled(content.strips, label, inner) : content.strips
    const roomPt = isLoose ? linePt / 2 : 0
    // A quote or code keeps its room in a list that has none between its items.
    return {
      strips,
      beforePt: Math.max(roomPt, content.beforePt),
      afterPt: Math.max(roomPt, content.afterPt)
    }
  })
  const roomPt = context.paragraphs === 'tight' && !isLoose ? 0 : linePt / 2
  return [{...stack(items), beforePt: roomPt, afterPt: roomPt, share: 0.5}]
}

function setItemLabel(node: List, index: number, context: Context): Label {
  const checked = node.children[index]?.checked
  const {look} = context
  const plain: Context = {...context, look: {...look, weight: 400}}
  if (typeof checked !== 'boolean' && node.ordered) {
    return setLabel(`${(node.start ?? 1) + index}.`, plain)
  }
  // The dot of a serif face is small.
  const sans: Context = {...plain, look: {...plain.look, role: 'sans'}}
  const box = checked ? '☑' : '☐'
  return setLabel(typeof checked === 'boolean' ? box : '•', sans)
}
