import {
  AnswerbookError,
  type FieldValue,
  fillTyped,
  parseTemplate,
  type TemplateFields,
  type TypedValue
} from '@answerbook/core/exporting'
import {cleanLine} from '../clean/clean-text.js'
import {cleanUrl} from '../clean/clean-url.js'
import type {FrontMatterField, Time, WrittenField} from './field.js'

/**
 * Fill the fields of front matter.
 *
 * @param fields
 *   Keys and templates.
 * @param known
 *   What is known of the document.
 * @returns
 *   Keys and values in the same order; without those that are not known.
 * @throws
 *   `AnswerbookError` with code `template-invalid` for a template that is none,
 *   and for a key that is empty, too long or there twice.
 */
export function fillFields(
  fields: readonly FrontMatterField[],
  known: TemplateFields
): WrittenField[] {
  const keys = new Set<string>()
  return fields.flatMap(([name, template]): WrittenField[] => {
    const key = cleanLine(name)
    const reason = reasonAgainst(key, keys)
    if (reason !== undefined) {
      throw new AnswerbookError('template-invalid', `${reason} in the front matter`)
    }
    keys.add(key)
    const value = template === '' ? null : fill(template, known)
    return value === undefined ? [] : [[key, value]]
  })
}

/** YAML ends a key at 1024 characters, escapes counted. */
const maxKeyLength = 100

function reasonAgainst(key: string, keys: ReadonlySet<string>): string | undefined {
  if (key === '') return 'Unexpected field without a key'
  if (key.length > maxKeyLength) {
    return `Unexpected key of ${key.length} characters, expected at most ${maxKeyLength},`
  }
  return keys.has(key) ? `Unexpected second field \`${key}\`` : undefined
}

function fill(template: string | readonly string[], known: TemplateFields) {
  if (typeof template === 'string') return toValue(fillTyped(parseTemplate(template), known))
  const items = template
    .flatMap(item => itemsOf(fillTyped(parseTemplate(item), known)))
    .map(cleanLine)
    .filter(item => item !== '')
  return items.length > 0 ? [...new Set(items)] : undefined
}

/** A list in a list is its items. */
function itemsOf(filled: TypedValue | undefined): string[] {
  const value = filled && toValue(filled)
  if (value === undefined) return []
  if (typeof value !== 'object') return [String(value)]
  return 'time' in value ? [value.time] : [...value]
}

function toValue(filled: TypedValue | undefined): FieldValue | Time | undefined {
  if (!filled) return undefined
  const {type, value} = filled
  if (typeof value !== 'string') return value
  if (type === 'date') return {time: value}
  return type === 'url' ? cleanUrl(value) : value
}
