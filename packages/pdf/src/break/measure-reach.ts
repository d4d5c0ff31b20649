import type {Cluster} from '../text/cluster.js'

/** Parts of the square of a Han above and below the baseline, in most fonts. */
const above = 0.88
const below = 0.12

/**
 * Measure how far a line reaches above and below its baseline.
 *
 * @param clusters
 *   Clusters of the line.
 * @returns
 *   Both distances, positive; of text by the squares of its characters, not by
 *   the tallest of accents.
 */
export function measureReach(clusters: readonly Cluster[]): {
  readonly ascentPt: number
  readonly descentPt: number
} {
  let ascentPt = 0
  let descentPt = 0
  let index = 0
  for (let cluster = clusters[0]; cluster; cluster = clusters[++index]) {
    const {run, emPt} = cluster
    const rise = run.type === 'text' ? (run.style.risePt ?? 0) : 0
    ascentPt = Math.max(ascentPt, run.type === 'box' ? run.heightPt : emPt * above + rise)
    descentPt = Math.max(descentPt, run.type === 'box' ? (run.depthPt ?? 0) : emPt * below - rise)
  }
  return {ascentPt, descentPt}
}
