import type {FlatText} from './flat-text.js'
import {matchBlocks} from './match-blocks.js'
import {matchGaps} from './match-gaps.js'
import {matchRests} from './match-rests.js'
import {matchSeeds} from './match-seeds.js'
import {startMatching} from './matching.js'
import {slideGaps} from './slide-gaps.js'
import {yieldSoft} from './yield-soft.js'

/**
 * Find one text in another, whatever the order of its parts.
 *
 * Each character of the other text serves once, so that what is wanted twice
 * has to be there twice. Takes time in proportion to both lengths.
 *
 * @param wanted
 *   Text to find.
 * @param got
 *   Text to look in.
 * @param isSoft
 *   1 for each wanted character that may be absent: its block is also found
 *   without it.
 * @returns
 *   For each wanted character its place in the other text; -1 if it is not
 *   there.
 */
export function matchTexts(wanted: FlatText, got: FlatText, isSoft: Uint8Array): Int32Array {
  const matching = startMatching(wanted.text, got.text)
  const steps = [
    () => matchBlocks(matching, wanted, got, isSoft, 'sure'),
    () => matchGaps(matching, got, isSoft),
    () => matchBlocks(matching, wanted, got, isSoft, 'all'),
    () => matchGaps(matching, got, isSoft),
    () => matchSeeds(matching),
    () => matchGaps(matching, got, isSoft),
    () => matchRests(matching)
  ]
  for (const step of steps) if (matching.places.includes(-1)) step()
  yieldSoft(matching, wanted.text, isSoft)
  slideGaps(matching, wanted.starts)
  return matching.places
}
