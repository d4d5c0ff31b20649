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
 * @param count
 *   Objects of the file, and one.
 * @param entryOf
 *   Gives of the object of a number: type, offset or stream, and place in that.
 * @param table
 *   Object to write them into.
 * @see ISO 32000-1, 7.5.8
 */
export function crossReferences(
  count: number,
  entryOf: (number: number) => readonly [type: number, at: number, index: number],
  table: Reference
): void {
  const rowLength = columns + 1
  const rows = new Uint8Array(count * rowLength)
  for (let number = 0; number < count; number++) {
    const [type, at, index] = entryOf(number)
    const start = number * rowLength
    rows[start] = upFilter
    rows[start + 1] = type
    for (let byte = 0; byte < widths[1]; byte++) {
      rows[start + 1 + widths[1] - byte] = Math.floor(at / 256 ** byte) & 0xff
    }
    rows[start + columns] = index
  }
  // From below, so that the row above is as it was.
  for (let start = (count - 1) * rowLength; start > 0; start -= rowLength) {
    for (let byte = start + 1; byte < start + rowLength; byte++) {
      rows[byte] = (rows[byte] ?? 0) - (rows[byte - rowLength] ?? 0)
    }
  }
  Object.assign(table.data, {
    W: [...widths],
    DecodeParms: {Predictor: upPredictor, Columns: columns}
  })
  table.end(rows)
}
