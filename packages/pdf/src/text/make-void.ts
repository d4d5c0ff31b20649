import type {Cluster} from './cluster.js'
import type {TextRun} from './run.js'

/**
 * Make a cluster without ink or width, to carry the space at the start of a line.
 *
 * @param run
 *   Run that the space belongs to.
 * @returns
 *   The cluster.
 */
export function makeVoid(run: TextRun): Cluster {
  return {
    type: 'void',
    text: '',
    run,
    face: undefined,
    glyphs: [],
    script: 'han',
    monospaced: run.style.monospaced === true,
    emPt: run.style.sizePt,
    widthPt: 0,
    blankBeforePt: 0,
    blankAfterPt: 0,
    first: 'symbol',
    last: 'symbol',
    breakAfter: undefined,
    space: undefined,
    hyphen: undefined,
    level: undefined
  }
}
