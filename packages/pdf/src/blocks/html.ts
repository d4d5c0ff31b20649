import type {Html} from 'mdast'
import type {Context} from '../context.js'
import type {Block} from './block.js'
import {paragraphOf} from './paragraph.js'

/**
 * Set HTML as the text that it is: nothing in it is carried out.
 */
export function html(node: Html, context: Context): Block[] {
  return paragraphOf([node], {...context, paragraphs: 'spaced'})
}
