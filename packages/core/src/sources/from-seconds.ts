/**
 * Give the date that APIs write as seconds since 1970.
 *
 * @returns
 *   ISO 8601 in UTC; `undefined` if there is none.
 */
export function fromSeconds(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds <= 0) return undefined
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d+Z$/, 'Z')
}
