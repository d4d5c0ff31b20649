import {findBareBrackets} from './find-bare-brackets.js'
import {findCode} from './find-code.js'

/** Stands for a `<`: a code point that no text has. */
export const mask = '\uFDD0'

/**
 * Mask each `<` in code that was not meant to begin a tag.
 *
 * Code is often not escaped. Then a parser takes `<cstring>` for a tag, and
 * behind the `<` of `i<n` swallows what follows, end tags too: this can only
 * be mended before.
 *
 * @param html
 *   HTML.
 * @param isElement
 *   Test for names of elements.
 * @returns
 *   HTML of the same length, and where the first mask of each block is.
 */
export function maskCode(
  html: string,
  isElement: (tagName: string) => boolean
): {masked: string; offsets: number[]} {
  const offsets: number[] = []
  const pieces: string[] = []
  let done = 0

  for (const {start, end} of html.includes(mask) ? [] : findCode(html)) {
    const brackets = findBareBrackets(html.slice(start, end), isElement)
    if (brackets[0] !== undefined) offsets.push(start + brackets[0])

    for (const bracket of brackets) {
      pieces.push(html.slice(done, start + bracket), mask)
      done = start + bracket + 1
    }
  }

  return {masked: done === 0 ? html : pieces.join('') + html.slice(done), offsets}
}
