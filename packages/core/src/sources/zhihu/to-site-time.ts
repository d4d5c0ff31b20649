import {readDate} from '../read-date.js'

const offset = '+08:00'
const offsetMilliseconds = 8 * 60 * 60 * 1000

/**
 * Give a time as the site shows it, in the zone of China: what is written there
 * after midnight is of another day in UTC.
 *
 * @param stated
 *   Date or time, in any shape that `readDate` knows.
 * @returns
 *   Such as `2020-09-14T00:30:00+08:00`; a day, or a time that does not say
 *   where, unchanged; `undefined` if it is no date.
 */
export function toSiteTime(stated: string | undefined): string | undefined {
  const date = stated === undefined ? undefined : readDate(stated)
  if (date?.kind !== 'instant') return date?.value
  const shifted = new Date(Date.parse(date.value) + offsetMilliseconds)
  return `${shifted.toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)}${offset}`
}
