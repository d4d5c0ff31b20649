/**
 * Make a string fit for XML, as text or in an attribute.
 *
 * Characters that XML 1.0 forbids are left out; lone surrogates become U+FFFD.
 *
 * @param text
 *   Any string.
 * @returns
 *   Escaped text.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function escapeXml(text: string): string {
  return suspect.test(text) ? text.toWellFormed().replace(special, replacementOf) : text
}

/** What markup is made of, and what XML forbids. */
const signs = String.raw`&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff`
const special = new RegExp(`[${signs}]`, 'g')
/** Most texts have none of these, nor a half of a pair, and are looked at once. */
const suspect = new RegExp(String.raw`[${signs}\ud800-\udfff]`)
const replacements = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;']
])

function replacementOf(character: string): string {
  return replacements.get(character) ?? ''
}
