/**
 * Read a language tag.
 *
 * @param tag
 *   Tag as a document or a caller has it; an underscore is taken for a hyphen.
 * @returns
 *   BCP 47 tag; nothing for what cannot be one.
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function toLang(tag: string | undefined): string | undefined {
  const hyphenated = tag?.replaceAll('_', '-')
  return hyphenated && pattern.test(hyphenated) ? hyphenated : undefined
}

const pattern = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{5,8})*$/i
