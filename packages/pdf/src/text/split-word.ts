import {pickFace} from '../fonts/pick-face.js'
import type {Cluster} from './cluster.js'
import {composeAccents} from './compose-accents.js'
import {makeWordPart} from './make-word-part.js'
import {splitGraphemes} from './split-graphemes.js'

/** Higher than that of any other break, yet not forbidden. */
export const emergencyPenalty = 5000

/**
 * Split a part of a word into its graphemes, where a line cannot hold the word.
 *
 * @param cluster
 *   Cluster of a word.
 * @returns
 *   Clusters that may be parted in need; the last keeps the space.
 */
export function splitWord(cluster: Cluster): readonly Cluster[] {
  const {run, breakAfter, space, level} = cluster
  if (run.type === 'box' || cluster.script === 'han') return [cluster]
  const graphemes = splitGraphemes(cluster.text)
  const isLastOpen = breakAfter === undefined || breakAfter > emergencyPenalty
  return graphemes.map((grapheme, index) => {
    const face = pickFace(run.style.faces, composeAccents(grapheme), 'latin')
    const isLast = index === graphemes.length - 1
    const penalty = isLast && !isLastOpen ? breakAfter : emergencyPenalty
    const part = makeWordPart(run, {face, graphemes: [grapheme], level}, penalty)
    return isLast ? {...part, space} : part
  })
}
