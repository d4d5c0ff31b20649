import type {Gap} from '../flow/strip.js'
import type {Block} from './block.js'

/**
 * Make the room between two blocks.
 *
 * @param upper
 *   Block above.
 * @param lower
 *   Block below.
 * @returns
 *   Nothing where neither wants room.
 */
export function between(upper: Block, lower: Block): Gap[] {
  const heightPt = Math.max(upper.afterPt, lower.beforePt)
  const share = lower.share ?? 0
  if (heightPt === 0 && share === 0) return []
  return [{type: 'gap', heightPt, keep: upper.keep, share}]
}
