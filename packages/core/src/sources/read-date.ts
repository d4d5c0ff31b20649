/** A point in time as a document states it. */
export interface StatedDate {
  /**
   * `instant` with its offset, `date` without a time, `local` a time that does
   * not say where.
   */
  readonly kind: 'date' | 'instant' | 'local'
  /** ISO 8601. */
  readonly value: string
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Zones of North America, which old writers of feeds name. */
const zones: Readonly<Record<string, string>> = {
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  cst: '-06:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00'
}

/**
 * Read a date in the shapes that front matters and feeds hold: RFC 1123
 * (`Sun, 14 Nov 2021 08:20:11 GMT`), ISO 8601 with or without offset, a local
 * time with a space, and a bare date.
 *
 * @returns
 *   The date, not moved to another zone but for RFC 1123, which becomes UTC;
 *   `undefined` if it is no date, or one that does not exist.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats
 */
export function readDate(value: string): StatedDate | undefined {
  return readRfc1123(value) ?? readIso(value)
}

function readRfc1123(value: string): StatedDate | undefined {
  const match =
    /^(?:[a-z]{3,9},\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s+(?:GMT|UTC?|Z|([ECMP][SD]T)|([+-])(\d{2})(\d{2}))$/i.exec(
      value.trim()
    )
  if (!match) return undefined
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00'] = match
  const monthNumber = String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
  const date = `${year}-${monthNumber}-${day.padStart(2, '0')}`
  const offset = match[8]
    ? `${match[8]}${match[9]}:${match[10]}`
    : (zones[match[7]?.toLowerCase() ?? ''] ?? 'Z')
  if (!exists(date, `${hour}:${minute}:${second}`)) return undefined
  const instant = new Date(`${date}T${hour}:${minute}:${second}${offset}`)
  return {kind: 'instant', value: instant.toISOString().replace('.000Z', 'Z')}
}

function readIso(value: string): StatedDate | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      value.trim()
    )
  const [, date = '', time, seconds = ':00', offset] = match ?? []
  if (!match || !exists(date, `${time ?? '00:00'}${seconds}`)) return undefined
  if (time === undefined) return {kind: 'date', value: date}
  if (offset === undefined) return {kind: 'local', value: `${date}T${time}${seconds}`}
  const colon = offset.toUpperCase().replace(/^(.\d{2})(\d{2})$/, '$1:$2')
  return {kind: 'instant', value: `${date}T${time}${seconds}${colon}`}
}

function exists(date: string, time: string): boolean {
  const instant = new Date(`${date}T${time}Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${date}T${time}`)
}
