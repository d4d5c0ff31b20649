import {isFields} from '../../is-fields.js'

/** An object of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** Take a value for an object, if it is one. */
export function asRecord(value: unknown): JsonRecord | undefined {
  return isFields(value) ? value : undefined
}

/**
 * Get the first field that is there and not `null`.
 *
 * @param names
 *   Names as the API spells them; the state of a page spells the same in camel
 *   case.
 */
export function valueIn(record: JsonRecord, ...names: readonly string[]): unknown {
  for (const name of names) {
    for (const spelled of [name, name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())]) {
      const value = Object.hasOwn(record, spelled) ? record[spelled] : undefined
      if (value !== undefined && value !== null) return value
    }
  }
  return undefined
}

/**
 * Get the first of some fields that holds a text that is not blank.
 *
 * @returns
 *   Text, trimmed; escapes of JSON can make characters that no text has.
 */
export function textIn(record: JsonRecord, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = valueIn(record, name)
    const text = typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '').trim() : ''
    if (text !== '') return text
  }
  return undefined
}

/** Get the first of some fields that holds a count, be it as a text. */
export function numberIn(record: JsonRecord, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = valueIn(record, name)
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    if (Number.isSafeInteger(number) && Number(number) >= 0) return Number(number)
  }
  return undefined
}

/** Get the first of some fields that holds an object. */
export function recordIn(record: JsonRecord, ...names: readonly string[]): JsonRecord | undefined {
  return names.map(name => asRecord(valueIn(record, name))).find(value => value !== undefined)
}

/** Get the first of some fields that holds a list; an empty one if none does. */
export function listIn(record: JsonRecord, ...names: readonly string[]): readonly unknown[] {
  return names.map(name => valueIn(record, name)).find(Array.isArray) ?? []
}
