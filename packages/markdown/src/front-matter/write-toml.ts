import {cleanLine} from '../clean/clean-text.js'
import type {WrittenField} from './field.js'
import {isTime} from './is-time.js'
import {quote} from './quote.js'

/**
 * Write front matter as TOML, which Hugo reads.
 *
 * @param fields
 *   Fields in order; empty ones are left out.
 * @returns
 *   Lines between fences of plus signs; empty without fields.
 * @see https://toml.io/en/v1.0.0
 */
export function writeToml(fields: readonly WrittenField[]): string {
  const lines = fields.flatMap(([key, value]) => {
    const written = value === null ? '""' : writeValue(value)
    return written === '' ? [] : [`${writeKey(key)} = ${written}\n`]
  })
  return lines.length > 0 ? `+++\n${lines.join('')}+++\n` : ''
}

function writeKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : quote(key)
}

function writeValue(value: NonNullable<WrittenField[1]>): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'string') return writeString(value)
  if ('time' in value) return isTime(value.time) ? writeTime(value.time) : writeString(value.time)
  const items = value.map(writeString).filter(item => item !== '')
  return items.length > 0 ? `[${items.join(', ')}]` : ''
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  const isLarge = Number.isInteger(value) && !Number.isSafeInteger(value)
  return isLarge && !String(value).includes('e') ? `${value}.0` : String(value)
}

/** TOML wants seconds. */
function writeTime(time: string): string {
  return time.replace(/([T ]\d\d:\d\d)(?!:)/, '$1:00')
}

function writeString(value: string): string {
  const line = cleanLine(value)
  return line === '' ? '' : quote(line)
}
