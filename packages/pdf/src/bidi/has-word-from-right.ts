import {isRightToLeft} from './is-right-to-left.js'

const pairs = /(?=(\p{L}[\p{M}\u200C\u200D]{0,4}\p{L}))/gu

/**
 * Tell whether a text has a word written from the right.
 *
 * A letter alone is none: faces such as `(๑•̀ㅂ•́)و✧` are drawn with some, and
 * would be taken apart.
 *
 * @param text
 *   Any text.
 * @returns
 *   Whether two such letters stand in a row.
 */
export function hasWordFromRight(text: string): boolean {
  if (!isRightToLeft(text)) return false
  for (const [, pair = ''] of text.matchAll(pairs)) {
    if (Array.from(pair.replace(/[\p{M}\u200C\u200D]/gu, '')).every(isRightToLeft)) return true
  }
  return false
}
