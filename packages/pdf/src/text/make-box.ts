import type {Cluster} from './cluster.js'
import type {BoxRun} from './run.js'

/**
 * Make the cluster of a box.
 *
 * @param run
 *   The box.
 * @returns
 *   A cluster that breaks and spaces like a sign, or like a Western letter.
 */
export function makeBox(run: BoxRun): Cluster {
  const edge = run.western ? 'letter' : 'symbol'
  return {
    type: 'box',
    text: run.text,
    run,
    face: undefined,
    glyphs: [],
    script: run.western ? 'western' : 'han',
    monospaced: false,
    emPt: run.emPt ?? run.heightPt,
    widthPt: run.widthPt,
    blankBeforePt: 0,
    blankAfterPt: run.blankAfterPt ?? 0,
    first: edge,
    last: edge,
    breakAfter: run.breakAfter,
    space: undefined,
    hyphen: undefined,
    level: undefined
  }
}
