import {fillTemplate} from './fill-template.js'
import {formatValue} from './format-value.js'
import {readField} from './read-field.js'
import type {FieldType, FieldValue, Template, TemplateFields} from './template.js'

/** A value, and what kind it is. */
export interface TypedValue {
  readonly type: FieldType
  readonly value: FieldValue
}

/**
 * Fill a template for a place that holds more than text, such as front matter.
 *
 * A template that is one field and nothing else gives the value as it is; so
 * does a date in any format. A template without a field gives a number or a
 * flag if it spells one. Anything else is a text.
 *
 * @param template
 *   Template, read by `parseTemplate`.
 * @param fields
 *   What is known.
 * @returns
 *   Value; `undefined` if nothing is known.
 */
export function fillTyped(template: Template, fields: TemplateFields): TypedValue | undefined {
  const [part, ...others] = template.parts
  if (part === undefined || others.length > 0) return toText(fillTemplate(template, fields))
  if (typeof part === 'string') return toConstant(part)

  const value = readField(fields, part.name)
  const text = formatValue(part, value)
  if (text === '' || value === undefined) {
    if (part.type === 'number' || part.type === 'flag') return toConstant(part.fallback ?? '')
    return toText(part.fallback ?? '')
  }
  if (part.type === 'date') return {type: 'date', value: text}
  return part.format === undefined ? {type: part.type, value} : toText(text)
}

function toConstant(text: string): TypedValue | undefined {
  const word = text.trim()
  if (word === 'true' || word === 'false') return {type: 'flag', value: word === 'true'}
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(word)) return {type: 'number', value: Number(word)}
  return toText(text)
}

function toText(text: string): TypedValue | undefined {
  return text === '' ? undefined : {type: 'text', value: text}
}
