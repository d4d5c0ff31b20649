import type {Video} from '@answerbook/core'
import type {Context} from '../context.js'
import type {Block} from './block.js'
import {card} from './card.js'

/**
 * Set a video: a framed box that leads to where it is played.
 */
export function video(node: Video, context: Context): Block[] {
  const {url, title, children} = node
  const {words} = context
  const [picture] = children
  const detail = title ? words.video : undefined
  return [card({url, title: title || words.video, titleInk: 1, detail, picture}, context)]
}
