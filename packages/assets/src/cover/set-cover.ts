import type {FoundFaces} from '../lettering/find-faces.js'
import {type FittedLines, fitLines, type SizeStep} from '../lines/fit-lines.js'
import {setLine} from '../lines/set-line.js'
import {setWords} from '../lines/set-words.js'
import {startsRight} from '../lines/starts-right.js'
import {coverLayout} from './cover-layout.js'
import type {CoverWords} from './find-words.js'

/** The lines of a cover. */
export interface CoverLines {
  readonly title: FittedLines
  readonly authors: FittedLines
  readonly series: FittedLines | undefined
  readonly publisher: FittedLines | undefined
}

/** Lines below each other, and the side that all of them begin on: that of the title. */
export interface SidedLines extends CoverLines {
  readonly side: 'left' | 'right'
}

const titleSteps = {
  plain: toSteps(
    [280, 1],
    [230, 2],
    [204, 3],
    [180, 4],
    [160, 5],
    [144, 6],
    [130, 7],
    [118, 8],
    [106, 9]
  ),
  picture: toSteps([240, 1], [200, 2], [176, 3], [156, 4], [136, 5], [120, 6], [106, 7], [94, 8])
}
const authorSteps = toSteps([76, 1], [68, 2], [60, 2])

/** Sizes of what is in small letters. */
export const smallSteps = toSteps([54, 1], [46, 1], [40, 1])

/**
 * Set the lines of a cover.
 *
 * @param words
 *   What the cover says, and the faces of its letters.
 * @param kind
 *   Whether there is a picture above the title.
 * @returns
 *   Lines in their sizes.
 */
export function setCover(
  {text, lang, inTitle, inText}: CoverWords,
  kind: 'picture' | 'plain'
): SidedLines {
  const {widthPx, marginPx} = coverLayout
  const set = (text: string, found: FoundFaces, steps: readonly SizeStep[]) =>
    fitLines(
      setWords(text, lang, found),
      words => setLine(words, text),
      widthPx - 2 * marginPx,
      steps
    )
  return {
    side: startsRight(text.title) ? 'right' : 'left',
    title: set(text.title, inTitle, titleSteps[kind]),
    authors: set(text.authors, inText, authorSteps),
    series: text.series ? set(text.series, inText, smallSteps) : undefined,
    publisher: text.publisher ? set(text.publisher, inText, smallSteps) : undefined
  }
}

/** Write sizes, and how many lines there may be of each. */
export function toSteps(
  ...all: ReadonlyArray<readonly [sizePx: number, lines: number]>
): SizeStep[] {
  return all.map(([sizePx, lines]) => ({sizePx, lines}))
}
