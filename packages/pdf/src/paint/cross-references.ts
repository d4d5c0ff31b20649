import type {Reference} from 'pdfkit'

/** Bytes of the type of an entry, of its offset or stream, and of its place in that. */
const widths = [1, 5, 1] as const
const columns = 7

/** Each row is what it adds to the row above it: they are much alike. */
const upPredictor = 12
const upFilter = 2

/**
 * Write where the objects of a file are.
 *
 * @param entries
 *   By number: type, offset or stream, and place in that.
 * @param table
 *   Object to write them into.
 * @see ISO 32000-1, 7.5.8
 */
export function crossReferences(
  entries: ReadonlyArray<readonly [type: number, at: number, index: number]>,
  table: Reference
): void {
  const rows = new Uint8Array(entries.length * (columns + 1))
  let above = new Uint8Array(columns)
  for (const [number, [type, at, index]] of entries.entries()) {
    const row = new Uint8Array(columns)
    row[0] = type
    for (let byte = 0; byte < widths[1]; byte++) {
      row[widths[1] - byte] = Math.floor(at / 256 ** byte) & 0xff
    }
    row[columns - 1] = index
    const start = number * (columns + 1)
    rows[start] = upFilter
    for (let byte = 0; byte < columns; byte++) {
      rows[start + 1 + byte] = (row[byte] ?? 0) - (above[byte] ?? 0)
    }
    above = row
  }
  Object.assign(table.data, {
    W: [...widths],
    DecodeParms: {Predictor: upPredictor, Columns: columns}
  })
  table.end(rows)
}
