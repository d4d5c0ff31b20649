import {toUtc} from '@answerbook/core/exporting'

/**
 * Give the day of a date, as people at its place wrote it.
 *
 * @param date
 *   ISO 8601 date or time, if there is one.
 * @returns
 *   Such as `2021-11-14`; `undefined` if there is no such day.
 */
export function dayOf(date: string | undefined): string | undefined {
  return date !== undefined && toUtc(date) !== undefined ? date.slice(0, 10) : undefined
}
