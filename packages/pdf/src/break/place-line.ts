import {orderParts} from '../bidi/order-parts.js'
import type {Cluster} from '../text/cluster.js'
import {createPieces} from './create-pieces.js'
import type {Line} from './line.js'
import {measureReach} from './measure-reach.js'

/** Where a line stands, and how. */
export interface Placement {
  readonly startPt: number
  /** Embedding level of its paragraph: 1 if it is written from the right. */
  readonly base: number
  readonly justified: boolean
  readonly stretchPt: number
  readonly end: Line['end']
}

/**
 * Put every glyph of a line in its place.
 *
 * @param clusters
 *   Clusters of the line.
 * @param widths
 *   Room after each cluster but the last.
 * @param placement
 *   Where the line stands.
 * @returns
 *   The line; what is written from the right stands in its place, in the order
 *   of the text.
 */
export function placeLine(
  clusters: readonly Cluster[],
  widths: readonly number[],
  {base, ...placement}: Placement
): Line {
  const pieces = createPieces()
  // Where clusters and the room after them begin, if not one after the other.
  const order = orderParts(clusters, widths, {startPt: placement.startPt, base})
  let x = placement.startPt
  const texts: string[] = []
  let index = 0
  for (const cluster of clusters) {
    const solid = cluster.widthPt - cluster.blankBeforePt - cluster.blankAfterPt
    const roomAfter = widths[index] ?? 0
    const blankPt = Math.min(cluster.blankAfterPt, Math.max(0, roomAfter))
    const left = (order?.clusters[index] ?? x) - cluster.blankBeforePt
    pieces.add(cluster, left, cluster.blankBeforePt + solid + blankPt)
    x += solid
    texts.push(cluster.text)
    if (cluster.space) {
      pieces.addSpace(cluster.space, order?.rooms[index] ?? x, roomAfter)
      texts.push(cluster.space.text)
    }
    x += roomAfter
    index++
  }
  const last = placement.end === 'wrap' ? clusters.at(-1) : undefined
  const hyphen = last && placeHyphen(last, x)
  return {
    ...placement,
    ...measureReach(clusters),
    pieces: pieces.all(),
    text: texts.join(''),
    endPt: x + (last?.hyphen?.widthPt ?? 0),
    ...(hyphen && {hyphen})
  }
}

function placeHyphen({hyphen, run}: Cluster, xPt: number): Line['hyphen'] {
  if (!hyphen || run.type === 'box') return undefined
  const {face, glyph, widthPt} = hyphen
  return {type: 'glyphs', face, run, glyphs: [glyph], xsPt: [xPt], roomsPt: [widthPt], text: ''}
}
