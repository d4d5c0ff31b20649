/**
 * Drop the fields that are `undefined` or an empty list of words, so that a
 * tree equals itself after it was JSON.
 *
 * `children` stay, empty or not.
 */
export function withoutAbsent<T extends object>(fields: T): T {
  const entries = Object.entries(fields).filter(
    ([name, value]) =>
      value !== undefined && (name === 'children' || !Array.isArray(value) || value.length > 0)
  )
  return Object.fromEntries(entries) as T
}
