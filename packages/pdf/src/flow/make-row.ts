import type {Mark} from './mark.js'
import type {Row} from './strip.js'

/**
 * Make a row.
 *
 * Pages are made of many thousand: all of one shape, they are much quicker to
 * read.
 *
 * @param heightPt
 *   Height of the row.
 * @param marks
 *   What is painted in it.
 * @param fields
 *   What else is said about it.
 * @returns
 *   Row with all the fields that one can have.
 */
export function makeRow(
  heightPt: number,
  marks: readonly Mark[],
  fields: Readonly<Omit<Partial<Row>, 'heightPt' | 'marks' | 'type'>> = {}
): Row {
  const {bands, keep, gridPt, repeat, notes, floats, goesOnPt} = fields
  return {type: 'row', heightPt, marks, bands, keep, gridPt, repeat, notes, floats, goesOnPt}
}
