import type {Figure} from '@answerbook/core'
import {toString as textOf} from 'mdast-util-to-string'
import type {Context} from '../context.js'
import {inElement} from '../struct/in-element.js'
import type {Block} from './block.js'
import {keepLast} from './keep-last.js'
import {stack} from './stack.js'

/**
 * Set a figure: its pictures, and the caption with them on one page, be it the
 * next one.
 */
export function figure(node: Figure, context: Context): Block[] {
  const {widthPt, theme} = context
  const caption = node.children.find(({type}) => type === 'caption')
  const inner: Context = {
    ...inElement(context, 'Div'),
    pictureText: caption && textOf(caption),
    paragraphs: 'spaced',
    widestPicturePt: node.size === 'small' ? widthPt / 2 : undefined
  }
  const blocks = node.children.flatMap(child => {
    const set = context.toBlocks(child, inner)
    return caption && child.type !== 'caption' ? set.map(keepWithNext) : set
  })
  const roomPt = theme.linePt / 2
  const {strips} = stack(blocks)
  const floating = strips.map(strip =>
    caption && strip.type === 'row' ? {...strip, floats: true as const} : strip
  )
  return [{strips: floating, beforePt: roomPt, afterPt: roomPt, share: 0.5}]
}

/** The room between a picture and its caption is small, and no page ends there. */
function keepWithNext(block: Block): Block {
  return {...block, strips: keepLast(block.strips), afterPt: 0, keep: true}
}
