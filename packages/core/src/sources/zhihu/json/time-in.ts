import {toUtc} from '../../../to-utc.js'
import {type JsonRecord, numberIn, textIn} from './record.js'

/** Seconds from this on would be in the year 5138: they are milliseconds. */
const firstMilliseconds = 1e11

/**
 * Get the first of some fields that holds a time, in seconds since 1970.
 *
 * @returns
 *   ISO 8601 in UTC; `undefined` if there is none.
 */
export function timeIn(record: JsonRecord, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const number = numberIn(record, name)
    if (number !== undefined && number > 0 && number < firstMilliseconds * 1000) {
      const milliseconds = number < firstMilliseconds ? number * 1000 : number
      return toUtc(new Date(milliseconds).toISOString())
    }
    const text = textIn(record, name)
    const stated = text === undefined ? undefined : toUtc(text)
    if (stated !== undefined) return stated
  }
  return undefined
}
