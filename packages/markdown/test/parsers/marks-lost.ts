import type {LineInRuns} from './line-of.js'
import {type Line, markNames} from './read-lines.js'

/**
 * Tell which marks a reader would miss, or see where there were none.
 *
 * A mark may lose punctuation at its ends, but not the rest of what it marks,
 * nor anything between.
 *
 * @param expected
 *   What is in the tree.
 * @param actual
 *   What a parser reads, with the same text.
 * @returns
 *   What is wrong, for people.
 */
export function marksLost({characters}: LineInRuns, actual: Line): string[] {
  const wrong: string[] = []
  for (const name of markNames) {
    const isKept = characters.map((_, index) => actual.characters[index]?.marks.has(name) === true)
    characters.forEach(({value, runs}, index) => {
      const run = runs.get(name)
      if (run === undefined) {
        if (isKept[index]) wrong.push(`${value} is ${name}`)
      } else if (!isKept[index]) {
        const isKeptIn = (kept: boolean, at: number) =>
          kept && characters[at]?.runs.get(name) === run
        const isBetween =
          isKept.slice(0, index).some(isKeptIn) &&
          isKept.slice(index).some((kept, at) => isKeptIn(kept, index + at))
        if (isBetween || !/^\p{P}$/u.test(value)) wrong.push(`${value} is not ${name}`)
      }
    })
  }
  return wrong
}
