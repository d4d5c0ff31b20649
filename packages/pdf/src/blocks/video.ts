import type {Video} from '@answerbook/core'
import type {Context} from '../context.js'
import type {Block} from './block.js'
import {card} from './card.js'

/**
 * Set a video: a framed box with a sign to play it, that leads to where it is played.
 */
export function video(node: Video, context: Context): Block[] {
  const {url, title, children} = node
  const {words} = context
  const [picture] = children
  const detail = title ? words.video : undefined
  const content = {url, title: title || words.video, detail, picture}
  return [card({...content, titleInk: 1, sign: 'play'}, context)]
}
