import {orderParts} from '../bidi/order-parts.js'
import type {Cluster} from '../text/cluster.js'
import type {Pieces} from './create-pieces.js'
import type {Line, Piece} from './line.js'
import {measureReach} from './measure-reach.js'

/** Where a line stands, and how. */
export interface Placement {
  readonly startPt: number
  /** Embedding level of its paragraph: 1 if it is written from the right. */
  readonly base: number
  readonly justified: boolean
  readonly stretchPt: number
  readonly end: Line['end']
  /** What gathers its pieces; there is nothing in it. */
  readonly pieces: Pieces
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
  placement: Placement
): Line {
  const {startPt, base, justified, stretchPt, end, pieces} = placement
  // Where clusters and the room after them begin, if not one after the other.
  const order = orderParts(clusters, widths, {startPt, base})
  let x = startPt
  let index = 0
  for (let cluster = clusters[0]; cluster; cluster = clusters[++index]) {
    const solid = cluster.widthPt - cluster.blankBeforePt - cluster.blankAfterPt
    const roomAfter = widths[index] ?? 0
    const blankPt = Math.min(cluster.blankAfterPt, Math.max(0, roomAfter))
    const left = (order?.clusters[index] ?? x) - cluster.blankBeforePt
    pieces.add(cluster, left, cluster.blankBeforePt + solid + blankPt)
    x += solid
    if (cluster.space) {
      pieces.addSpace(cluster.space, order?.rooms[index] ?? x, roomAfter)
    }
    x += roomAfter
  }
  const last = end === 'wrap' ? clusters.at(-1) : undefined
  const {ascentPt, descentPt} = measureReach(clusters)
  const placed = pieces.take()
  return {
    pieces: placed,
    hyphen: last && placeHyphen(last, x),
    text: textOf(placed, clusters),
    startPt,
    endPt: x + (last?.hyphen?.widthPt ?? 0),
    justified,
    end,
    stretchPt,
    ascentPt,
    descentPt
  }
}

/** Nearly all lines have one piece, which has it. */
function textOf(pieces: readonly Piece[], clusters: readonly Cluster[]): string {
  const [only] = pieces
  if (only && only.type !== 'box' && pieces.length === 1) return only.text
  return clusters.map(({text, space}) => text + (space?.text ?? '')).join('')
}

function placeHyphen({hyphen, run}: Cluster, xPt: number): Line['hyphen'] {
  if (!hyphen || run.type === 'box') return undefined
  const {face, glyph, widthPt} = hyphen
  return {type: 'glyphs', face, run, glyphs: [glyph], xsPt: [xPt], roomsPt: [widthPt], text: ''}
}
