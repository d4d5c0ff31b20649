/** A text as every output can hold it. */
export interface Cleaned {
  readonly text: string
  /** How many characters were not kept. */
  readonly lost: number
}

/**
 * Make a text one that every output can hold.
 *
 * Control characters and codes that are no characters are left out, those that
 * part words are spaces, and half a surrogate pair is a replacement character.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function cleanCharacters(text: string): Cleaned {
  if (text.isWellFormed() && !/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(text)) {
    return {text, lost: 0}
  }
  const halves = text.match(/\p{Cs}/gu)?.length ?? 0
  const whole = text.toWellFormed().replace(/[\f\v\u0085]/g, ' ')
  const clean = whole.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
  return {text: clean, lost: halves + whole.length - clean.length}
}
