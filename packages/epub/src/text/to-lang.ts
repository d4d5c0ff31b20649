/**
 * Look whether a string can be a language tag.
 *
 * @param tag
 *   Such as `zh-CN`; an underscore is taken for a hyphen.
 * @returns
 *   Tag; `undefined` if it cannot be one.
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function toLang(tag: string | undefined): string | undefined {
  const hyphenated = tag?.replaceAll('_', '-')
  return hyphenated && pattern.test(hyphenated) ? hyphenated : undefined
}

const pattern = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{5,8})*$/i
