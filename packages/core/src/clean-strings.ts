import {cleanCharacters} from './clean-characters.js'

/**
 * Clean the characters of all strings in a tree: escapes of HTML, YAML and JSON
 * bring back what was cleaned out of the text they stand in.
 *
 * @returns
 *   The tree, or a copy where something was not kept, and how many characters
 *   were not.
 */
export function cleanStrings<T>(tree: T): {readonly tree: T; readonly lost: number} {
  let lost = 0
  const cleaned = clean(tree) as T
  return {tree: cleaned, lost}

  function clean(value: unknown): unknown {
    if (typeof value === 'string') {
      const cleaned = cleanCharacters(value)
      lost += cleaned.lost
      return cleaned.text
    }
    return typeof value === 'object' && value !== null ? cleanFields(value) : value
  }

  function cleanFields(fields: object): object {
    const changed: Array<readonly [string, unknown]> = []
    for (const [name, value] of Object.entries(fields)) {
      const cleaned = clean(value)
      if (cleaned !== value) changed.push([name, cleaned])
    }
    if (changed.length === 0) return fields
    const copy = Array.isArray(fields) ? [...fields] : {...fields}
    return Object.assign(copy, Object.fromEntries(changed))
  }
}
