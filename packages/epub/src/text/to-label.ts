/**
 * Make a string fit to name something: a title, a person, a site.
 *
 * @param text
 *   Any string, or none.
 * @returns
 *   One line of characters that XML allows; empty if nothing is left.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function toLabel(text: string | undefined): string {
  return (text ?? '').toWellFormed().replace(forbidden, '').replace(/\s+/g, ' ').trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
