import {formatDate} from './format-date.js'
import type {FieldValue, Placeholder} from './template.js'

/**
 * Write the value of a field as its place in a template says.
 *
 * @returns
 *   Text; empty if there is nothing to write.
 */
export function formatValue({type, format}: Placeholder, value: FieldValue | undefined): string {
  if (value === undefined || value === '' || value === false) return ''
  if (value === true) return format ?? 'true'
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return ''
    return String(value).padStart(Number(format ?? 0), '0')
  }
  if (typeof value !== 'string') return value.filter(item => item !== '').join(format ?? ', ')
  if (format === undefined) return value
  return type === 'date' ? formatDate(value, format) : cut(value, Number(format))
}

/** Cut a text to so many characters as readers see them. */
function cut(text: string, length: number): string {
  let end = 0
  let count = 0
  for (const {index, segment} of new Intl.Segmenter().segment(text)) {
    if (++count > length) return text.slice(0, end).trimEnd()
    end = index + segment.length
  }
  return text
}
