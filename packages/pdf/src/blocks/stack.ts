import type {Gap, Row, Strip} from '../flow/strip.js'
import type {Block} from './block.js'

/**
 * Put blocks below each other.
 *
 * @param blocks
 *   Blocks in order.
 * @returns
 *   One block of all their strips, with the room between them.
 */
export function stack(blocks: Iterable<Block>): Block {
  const strips: Strip[] = []
  let first: Block | undefined
  let last: Block | undefined
  for (const block of blocks) {
    if (block.strips.length === 0) continue
    if (last) strips.push(...between(last, block))
    strips.push(...(block.keep ? kept(block.strips) : block.strips))
    first ??= block
    last = block
  }
  return {
    strips,
    beforePt: first?.beforePt ?? 0,
    afterPt: last?.afterPt ?? 0,
    share: first?.share,
    keep: last?.keep
  }
}

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

/** Keep the last of some strips with what follows. */
export function kept(strips: readonly Strip[]): Strip[] {
  const last = strips.at(-1)
  return last ? [...strips.slice(0, -1), {...last, keep: true}] : []
}

/** Keep rows together: all, or only those whose parting leaves one line alone. */
export function keepTogether(rows: readonly Row[], how: 'all' | 'orphans'): Row[] {
  return rows.map((row, index) => {
    const isLast = index === rows.length - 1
    const keep = !isLast && (how === 'all' || index === 0 || index === rows.length - 2)
    return keep ? {...row, keep: true} : row
  })
}
