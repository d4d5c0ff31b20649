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
  const wellFormed = text.toWellFormed()
  return special.test(wellFormed) ? wellFormed.replace(specials, replacementOf) : wellFormed
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const specials = new RegExp(special, 'g')
const replacements = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;']
])

function replacementOf(character: string): string {
  return replacements.get(character) ?? ''
}
