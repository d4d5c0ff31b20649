import type {Face} from '../fonts/face.js'
import {pickFace} from '../fonts/pick-face.js'
import type {Cluster} from './cluster.js'
import {composeAccents} from './compose-accents.js'
import {findWordBreaks} from './find-word-breaks.js'
import {makeWordPart, type WordPart} from './make-word-part.js'
import type {TextRun} from './run.js'

/** The part of a word that is in one run. */
export interface RunOfWord {
  readonly run: TextRun
  readonly graphemes: readonly string[]
}

/** How a word is made. */
export interface MakeWordOptions {
  /**
   * Embedding level, odd for what is written from the right.
   *
   * @defaultValue `0`
   */
  readonly level?: number | undefined
}

/**
 * Make the clusters of a word of Western text.
 *
 * @param runs
 *   The word, without white space; it may be broken alike however many runs it
 *   is of.
 * @param options
 *   How it is written.
 * @returns
 *   Clusters, most words one: more where it may be broken, where it is long, and
 *   where no face has all of it.
 */
export function makeWord(
  runs: readonly RunOfWord[],
  {level = 0}: Readonly<MakeWordOptions> = {}
): readonly Cluster[] {
  const result: Cluster[] = []
  const graphemes = runs.flatMap(run => run.graphemes)
  const style = runs[0]?.run.style.monospaced ? 'code' : 'prose'
  const breaks = findWordBreaks(graphemes, style)
  let next = 0
  let start = 0
  let runEnd = 0
  for (const {run, graphemes: own} of runs) {
    runEnd += own.length
    while (start < runEnd) {
      const found = breaks[next]
      const end = Math.min(runEnd, found?.index ?? runEnd)
      const isBreak = end === found?.index
      if (isBreak) next++
      const parts = byFace(run, graphemes.slice(start, end))
      for (const [number, part] of parts.entries()) {
        const isLast = number === parts.length - 1
        result.push(
          makeWordPart(run, {...part, level}, isBreak && isLast ? found.penalty : undefined)
        )
      }
      start = end
    }
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
