import type {Cluster} from '../text/cluster.js'
import {orderVisually} from './order-visually.js'

/** Left edges of the parts of a line, by the numbers of its clusters. */
export interface OrderedParts {
  readonly clusters: Float64Array
  /** Of the room after each. */
  readonly rooms: Float64Array
}

/** Where a line stands. */
export interface OrderPartsOptions {
  readonly startPt: number
  /** Embedding level of its paragraph. */
  readonly base: number
}

/**
 * Tell where the clusters of a line stand that is not written from the left alone.
 *
 * @param clusters
 *   Clusters of the line, in the order of the text.
 * @param widths
 *   Room after each cluster but the last.
 * @param options
 *   Where the line stands.
 * @returns
 *   Their left edges; nothing if they stand one after the other.
 */
export function orderParts(
  clusters: readonly Cluster[],
  widths: readonly number[],
  {startPt, base}: OrderPartsOptions
): OrderedParts | undefined {
  if (base === 0 && !clusters.some(({level, space}) => level || space?.level)) return undefined
  const levels = clusters.flatMap(({level = 0}, index) => [level, roomLevel(clusters, index, base)])
  const lefts = new Float64Array(levels.length)
  let x = startPt
  for (const part of orderVisually(levels)) {
    lefts[part] = x
    const cluster = clusters[part >> 1]
    x += part % 2 === 1 ? (widths[part >> 1] ?? 0) : cluster ? solidOf(cluster) : 0
  }
  return {
    clusters: lefts.filter((_, part) => part % 2 === 0),
    rooms: lefts.filter((_, part) => part % 2 === 1)
  }
}

/** Room that no space makes is between two of one direction, or outside of both. */
function roomLevel(clusters: readonly Cluster[], index: number, base: number): number {
  const next = clusters[index + 1]
  if (!next) return base
  const {level = 0, space} = clusters[index] ?? {}
  return space ? (space.level ?? 0) : Math.min(level, next.level ?? 0)
}

function solidOf({widthPt, blankBeforePt, blankAfterPt}: Cluster): number {
  return widthPt - blankBeforePt - blankAfterPt
}
