import {dateTokens, isDateFormat} from './format-date.js'
import type {FieldType, Placeholder} from './template.js'

/**
 * Read what stands between the braces of a template.
 *
 * @param text
 *   Such as `date:YYYY|undated`.
 * @param types
 *   Known fields.
 * @param fail
 *   Called with what is wrong; throws.
 * @returns
 *   Place for a field.
 */
export function parsePlaceholder(
  text: string,
  types: ReadonlyMap<string, FieldType>,
  fail: (reason: string) => never
): Placeholder {
  const bar = text.indexOf('|')
  const head = bar < 0 ? text : text.slice(0, bar)
  const colon = head.indexOf(':')
  const name = (colon < 0 ? head : head.slice(0, colon)).trim()
  const format = colon < 0 ? undefined : head.slice(colon + 1)
  const fallback = bar < 0 ? undefined : text.slice(bar + 1)

  const type = types.get(name)
  if (type === undefined) {
    return fail(`Unexpected field \`${shorten(name)}\`, expected ${[...types.keys()].join(', ')}`)
  }
  const expected = format === undefined ? undefined : expectedOf(type, format)
  if (expected !== undefined) {
    fail(`Unexpected format \`${shorten(format ?? '')}\` of ${name}, expected ${expected}`)
  }
  return {name, type, format, fallback}
}

/** Say what a format of a field should be, if it is not. */
function expectedOf(type: FieldType, format: string): string | undefined {
  if (type === 'date') {
    return isDateFormat(format) ? undefined : `${dateTokens.join(', ')} and marks between them`
  }
  if (type === 'list' || type === 'flag') return undefined
  if (/^[1-9]\d{0,3}$/.test(format)) return undefined
  return type === 'number' ? 'the fewest digits' : 'the most characters, as a number'
}

const maxShown = 40

function shorten(text: string): string {
  return text.length > maxShown ? `${text.slice(0, maxShown).toWellFormed()}…` : text
}
