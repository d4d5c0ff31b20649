import {cleanLine} from '../clean/clean-text.js'

/** What front matter can hold. */
export type FrontMatter = Readonly<Record<string, Value | undefined>>

type Value = boolean | number | string | Time | readonly string[]

/** A point in time, as ISO 8601. */
interface Time {
  readonly time: string
}

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
export function toYaml(fields: FrontMatter): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    const written = value === undefined ? '' : writeValue(value)
    return written === '' ? [] : [`${key}: ${written}\n`]
  })
  return lines.length > 0 ? `---\n${lines.join('')}---\n` : ''
}

function writeValue(value: Value): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'string') return writeString(value)
  if ('time' in value) return plainTime.test(value.time) ? value.time : writeString(value.time)
  const items = value.map(writeString).filter(item => item !== '')
  return items.length > 0 ? `[${items.join(', ')}]` : ''
}

/** Words, in any script, with marks that mean nothing to YAML. */
const plainWords =
  /^[\p{L}\p{N}「『《〈【（“‘](?:[\p{L}\p{N}\p{M} _./()+%\-–—…·“”‘’\u3001-\u303F！？，。：；（）～￥]*[\p{L}\p{N}\p{M}_./)+%—…”’\u3001-\u303F！？，。：；）～])?$/u

/** In addresses and times a colon is never followed by a space. */
const plainAddress = /^https?:\/\/[\w\-./~%=?&:@+#]*[\w\-./~%=&@+#]$/
const plainTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/

/** What some version of YAML reads as a number, a truth value or nothing. */
const typed = /^(?:[-+.\d][\d._+\-a-fox:]*|true|false|yes|no|on|off|y|n|null|nan|inf|\.inf|\.nan)$/i

const maxPlainLength = 10_000

function writeString(value: string): string {
  const line = cleanLine(value)
  if (line === '') return ''
  // Engines keep each step of a match in memory: a long string could fill it.
  if (line.length > maxPlainLength) return quote(line)
  const isPlain = plainAddress.test(line) || (plainWords.test(line) && !typed.test(line))
  return isPlain ? line : quote(line)
}

/** JSON is YAML, but for characters that YAML wants escaped. */
function quote(line: string): string {
  return JSON.stringify(line).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
