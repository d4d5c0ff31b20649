import type {Definition} from 'mdast'
import type {Block} from './block.js'

/**
 * Set nothing: links that name the definition lead where it says.
 */
export function definition(_: Definition): Block[] {
  return []
}
