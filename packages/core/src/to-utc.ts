const pattern = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/

/**
 * Give a date as a time in UTC.
 *
 * @param date
 *   ISO 8601 date, or time; one without offset is taken as UTC, so that the
 *   place of the machine does not matter.
 * @returns
 *   Such as `2021-11-14T08:20:11Z`; `undefined` if there is no such day.
 */
export function toUtc(date: string): string | undefined {
  const match = pattern.exec(date)
  const [, day, time = '00:00', seconds = ':00', offset = 'Z'] = match ?? []
  if (day === undefined || !isDay(day)) return undefined

  const milliseconds = Date.parse(
    `${day}T${time}${seconds}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`
  )
  if (Number.isNaN(milliseconds)) return undefined
  return `${new Date(milliseconds).toISOString().slice(0, -'.000Z'.length)}Z`
}

/** February has no 30th day, though `Date` would make it one of March. */
function isDay(day: string): boolean {
  const milliseconds = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day)
}
