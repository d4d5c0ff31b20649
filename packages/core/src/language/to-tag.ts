/**
 * Read the tag of a language as people write it.
 *
 * @param value
 *   Such as `zh_cn` or `en-US-x-oed`.
 * @returns
 *   Language, script and region as BCP 47 writes them, such as `zh-CN`;
 *   `undefined` if the value is no tag.
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function toTag(value: string | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-')
  const [known] = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?=-|$)/i.exec(tag ?? '') ?? []
  return known === undefined ? undefined : new Intl.Locale(known).toString()
}
