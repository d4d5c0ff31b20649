import {toSiteTime} from '../to-site-time.js'
import {type JsonRecord, numberIn, textIn} from './record.js'

/** Seconds from this on would be in the year 5138: they are milliseconds. */
const firstMilliseconds = 1e11

/**
 * Get the first of some fields that holds a time, in seconds since 1970.
 *
 * @returns
 *   ISO 8601, as the site shows it; `undefined` if there is none.
 */
export function timeIn(record: JsonRecord, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const number = numberIn(record, name)
    if (number !== undefined && number > 0 && number < firstMilliseconds * 1000) {
      const milliseconds = number < firstMilliseconds ? number * 1000 : number
      return toSiteTime(new Date(milliseconds).toISOString())
    }
    const stated = toSiteTime(textIn(record, name))
    if (stated !== undefined) return stated
  }
  return undefined
}
