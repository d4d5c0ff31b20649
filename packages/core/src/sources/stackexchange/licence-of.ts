/**
 * Tell the licence that a post is under, where it is not stated: all are under
 * CC BY-SA, in the version of the day when they were last written to.
 *
 * @param date
 *   ISO 8601 in UTC.
 * @see https://stackoverflow.com/help/licensing
 */
export function licenceOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  if (date < '2011-04-08') return 'CC BY-SA 2.5'
  return date < '2018-05-02' ? 'CC BY-SA 3.0' : 'CC BY-SA 4.0'
}
