import type {FootnoteDefinition} from 'mdast'
import type {Block} from './block.js'

/**
 * Set nothing here: notes stand at the foot of the page or at the end of the post.
 */
export function footnoteDefinition(_: FootnoteDefinition): Block[] {
  return []
}
