import {setColumn} from '../columns/set-column.js'
import {setColumnWords} from '../columns/set-column-words.js'
import {fitLines} from '../lines/fit-lines.js'
import {coverLayout} from './cover-layout.js'
import type {CoverWords} from './find-words.js'
import {type CoverLines, smallSteps, toSteps} from './set-cover.js'

const titleSteps = toSteps(
  [210, 1],
  [180, 1],
  [156, 1],
  [140, 2],
  [124, 2],
  [112, 3],
  [100, 4],
  [90, 5],
  [84, 6]
)
const authorSteps = toSteps([84, 1], [72, 1], [60, 1], [54, 2])

/**
 * Set the columns of a cover whose title runs from top to bottom.
 *
 * @param words
 *   What the cover says, and the faces of its letters.
 * @returns
 *   Columns in their sizes.
 */
export function setSlip({text, lang, inTitle, inText}: CoverWords): CoverLines {
  const {heightPx, marginPx} = coverLayout
  const set = (text: string, found: CoverWords['inText'], steps: typeof titleSteps) =>
    fitLines(setColumnWords(text, lang, found), setColumn, heightPx - 5 * marginPx, steps)
  return {
    title: set(text.title, inTitle, titleSteps),
    authors: set(text.authors, inText, authorSteps),
    series: text.series ? set(text.series, inText, smallSteps) : undefined,
    publisher: text.publisher ? set(text.publisher, inText, smallSteps) : undefined
  }
}
