import {UsageError} from './usage-error.js'

/**
 * Read the date for books whose texts have none.
 *
 * @param seconds
 *   Value of `SOURCE_DATE_EPOCH`.
 * @returns
 *   ISO 8601 time; `undefined` if the variable is not set.
 * @throws
 *   `UsageError` if it is not a number of seconds.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDate(seconds: string | undefined): string | undefined {
  if (seconds === undefined || seconds === '') return undefined
  const date = new Date(/^\d+$/.test(seconds) ? Number(seconds) * 1000 : Number.NaN)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) {
    throw new UsageError(`Unexpected SOURCE_DATE_EPOCH ${seconds}, expected a number of seconds`)
  }
  return date.toISOString().replace('.000Z', 'Z')
}
