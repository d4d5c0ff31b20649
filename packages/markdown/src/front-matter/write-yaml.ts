import {cleanLine} from '../clean/clean-text.js'
import type {WrittenField} from './field.js'
import {isTime} from './is-time.js'
import {quote} from './quote.js'

/**
 * Write front matter as YAML that every version of YAML reads alike.
 *
 * Strings stand without quotes only where no parser could take them for
 * anything else; all others are in double quotes, as JSON, in one line.
 *
 * @param fields
 *   Fields in order; absent and empty ones are left out.
 * @returns
 *   Lines between fences of dashes; empty without fields.
 * @see https://yaml.org/spec/1.2.2/#73-flow-scalar-styles
 */
export function writeYaml(fields: readonly WrittenField[]): string {
  const lines = fields.flatMap(([key, value]) => {
    if (value === null) return [`${writeString(key)}:\n`]
    const written = writeValue(value)
    return written === '' ? [] : [`${writeString(key)}: ${written}\n`]
  })
  return lines.length > 0 ? `---\n${lines.join('')}---\n` : ''
}

function writeValue(value: NonNullable<WrittenField[1]>): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'string') return writeString(value)
  if ('time' in value) return isTime(value.time) ? value.time : writeString(value.time)
  const items = value.map(writeString).filter(item => item !== '')
  return items.length > 0 ? `[${items.join(', ')}]` : ''
}

/** Without exponent, which YAML 1.1 and 1.2 do not read alike. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  return Number.isInteger(value) ? String(BigInt(value)) : String(value)
}

/** The same in the commonest scripts: engines take milliseconds to look up all letters. */
const commonWords =
  /^[A-Za-z0-9\u4E00-\u9FFF「『《〈【（“‘](?:[A-Za-z0-9\u4E00-\u9FFF _./()+%\-–—…·“”‘’\u3001-\u303F！？，。：；（）～￥]*[A-Za-z0-9\u4E00-\u9FFF_./)+%—…”’\u3001-\u303F！？，。：；）～])?$/

/** Words, in any script, with marks that mean nothing to YAML. */
const plainWords =
  /^[\p{L}\p{N}「『《〈【（“‘](?:[\p{L}\p{N}\p{M} _./()+%\-–—…·“”‘’\u3001-\u303F！？，。：；（）～￥]*[\p{L}\p{N}\p{M}_./)+%—…”’\u3001-\u303F！？，。：；）～])?$/u

/** In addresses a colon is never followed by a space. */
const plainAddress = /^https?:\/\/[\w\-./~%=?&:@+#]*[\w\-./~%=&@+#]$/

/** What some version of YAML reads as a number, a truth value or nothing. */
const typed = /^(?:[-+.\d][\d._+\-a-fox:]*|true|false|yes|no|on|off|y|n|null|nan|inf|\.inf|\.nan)$/i

const maxPlainLength = 10_000

function writeString(value: string): string {
  const line = cleanLine(value)
  if (line === '') return ''
  // Engines keep each step of a match in memory: a long string could fill it.
  if (line.length > maxPlainLength) return quote(line)
  const isWords = commonWords.test(line) || plainWords.test(line)
  const isPlain = plainAddress.test(line) || (isWords && !typed.test(line))
  return isPlain ? line : quote(line)
}
