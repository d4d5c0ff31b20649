import type {Run} from '../text/run.js'
import {textsOf} from '../text/texts-of.js'
import type {Bidi, Directions} from './bidi.js'
import {isRightToLeft} from './is-right-to-left.js'

/**
 * Tell the directions of the text of a paragraph.
 *
 * Code and addresses are written from the left, their marks too.
 *
 * @param runs
 *   Runs of the paragraph.
 * @param bidi
 *   What is known of directions, if the book needs it.
 * @returns
 *   Directions; nothing if all is written from the left.
 */
export function findDirections(
  runs: readonly Run[],
  bidi: Bidi | undefined
): Directions | undefined {
  if (!bidi) return undefined
  const texts = textsOf(runs).map((text, index) => {
    const run = runs[index]
    const isCode = run?.type === 'text' && run.style.monospaced === true
    return isCode && !isRightToLeft(text) ? text.replace(/[^\n]/g, 'a') : text
  })
  return bidi.directionsOf(texts.join(''))
}
