import type {Face} from '../fonts/face.js'
import {pickFace} from '../fonts/pick-face.js'
import type {Cluster} from './cluster.js'
import {composeAccents} from './compose-accents.js'
import {findWordBreaks} from './find-word-breaks.js'
import {makeWordPart, type WordPart} from './make-word-part.js'
import type {TextRun} from './run.js'

/**
 * Make the clusters of a word of Western text.
 *
 * @param run
 *   Run that it belongs to.
 * @param graphemes
 *   The word, without white space.
 * @returns
 *   Clusters, most words one: more where it may be broken, where it is long, and
 *   where no face has all of it.
 */
export function makeWord(run: TextRun, graphemes: readonly string[]): readonly Cluster[] {
  const result: Cluster[] = []
  const breaks = findWordBreaks(graphemes, run.style.monospaced ? 'code' : 'prose')
  let start = 0
  for (const {index, penalty} of [...breaks, {index: graphemes.length, penalty: undefined}]) {
    const parts = byFace(run, graphemes.slice(start, index))
    for (const [number, part] of parts.entries()) {
      const breakAfter = number === parts.length - 1 ? penalty : undefined
      result.push(makeWordPart(run, part, breakAfter))
    }
    start = index
  }
  return result
}

/** The first face that has the whole word sets it; else each letter is set as it can be. */
function byFace(run: TextRun, graphemes: readonly string[]): readonly WordPart[] {
  const whole = pickFace(run.style.faces, composeAccents(graphemes.join('')), 'latin')
  if (whole) return [{face: whole, graphemes}]
  const parts: {readonly face: Face | undefined; readonly graphemes: string[]}[] = []
  for (const grapheme of graphemes) {
    const last = parts.at(-1)
    const face = pickFace(run.style.faces, composeAccents(grapheme), 'latin')
    if (face && last?.face === face) last.graphemes.push(grapheme)
    else parts.push({face, graphemes: [grapheme]})
  }
  return parts
}
