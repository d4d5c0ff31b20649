import type {LinkCard} from '@answerbook/core'
import type {Context} from '../context.js'
import type {Block} from './block.js'
import {card} from './card.js'

/**
 * Set a link card: a framed box that leads to its URL.
 */
export function linkCard(node: LinkCard, context: Context): Block[] {
  const {url, title, description, children} = node
  const [picture] = children
  if (!url && !title) return []
  return [
    card({url, title: title || url, titleInk: 'accent', detail: description, picture}, context)
  ]
}
