/**
 * Get the script that a language is written in, which its tag need not say.
 *
 * @param tag
 *   Valid BCP 47 tag.
 * @returns
 *   Such as `Hans` for `zh-CN`.
 * @see https://www.unicode.org/reports/tr35/#Likely_Subtags
 */
export function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script
}
