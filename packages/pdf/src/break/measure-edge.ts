import type {Cluster} from '../text/cluster.js'
import type {Rules} from '../text/rules.js'

/** Marks that may hang where they stand in the corner of their squares: not in Traditional Chinese. */
const hangable = /^[。，、]$/

/**
 * Measure what is added to a line that ends after a cluster.
 *
 * @param cluster
 *   Last cluster of the line.
 * @param before
 *   Cluster before it, if there is one.
 * @param rules
 *   Rules of the paragraph.
 * @returns
 *   Width of its hyphen; of a mark that hangs out of the line, its own, negative.
 * @see https://www.w3.org/TR/clreq/#hanging_punctuation_marks_at_line_end
 */
export function measureEdge(cluster: Cluster, before: Cluster | undefined, rules: Rules): number {
  if (cluster.hyphen) return cluster.hyphen.widthPt
  if (rules.hanging === 'none' || rules.writing === 'hant') return 0
  if (cluster.monospaced || !before || !hangable.test(cluster.text) || isMark(before)) return 0
  return cluster.blankBeforePt + cluster.blankAfterPt - cluster.widthPt
}

/** In a row of marks none hangs. */
function isMark({last}: Cluster): boolean {
  return last === 'open' || last === 'close' || last === 'pause' || last === 'stop'
}
