import type {Strip} from '../flow/strip.js'
import {between} from './between.js'
import type {Block} from './block.js'
import {keepLast} from './keep-last.js'

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
    if (last) for (const gap of between(last, block)) strips.push(gap)
    for (const strip of block.keep ? keepLast(block.strips) : block.strips) strips.push(strip)
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
