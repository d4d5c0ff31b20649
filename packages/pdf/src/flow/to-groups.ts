import type {Gap, Row, Strip} from './strip.js'

/** Rows that stay on one page, and the room before them. */
export interface Group {
  readonly gaps: readonly Gap[]
  /** Rows, and the gaps between them. */
  readonly strips: readonly Strip[]
  readonly heightPt: number
  /** Of what is on pages of its own: the heading that it is kept with. */
  readonly heading?: Group | undefined
}

/**
 * Gather strips into groups between which a page may end.
 *
 *
 * @param strips
 *   Strips of a column.
 * @param limitPt
 *   Height at which a group ends, kept together or not.
 * @returns
 *   Groups in order, made when they are asked for.
 */
export function* toGroups(strips: Iterable<Strip>, limitPt: number): Generator<Group> {
  let gaps: Gap[] = []
  let held: Strip[] = []
  let heightPt = 0
  for (const strip of strips) {
    if (held.length === 0 && strip.type === 'gap') {
      gaps.push(strip)
      continue
    }
    if (strip.type === 'apart') {
      const before = {gaps, strips: held, heightPt}
      const hasHeading = held[0] !== undefined && isHeading(held[0])
      if (!hasHeading && held.some(({type}) => type === 'row')) yield before
      const heading = hasHeading ? before : undefined
      yield {gaps: [], strips: [strip], heightPt: 0, heading}
      gaps = []
      held = []
      heightPt = 0
      continue
    }
    held.push(strip)
    heightPt += strip.heightPt
    if (strip.keep && heightPt <= limitPt) continue
    yield {gaps, strips: held, heightPt}
    gaps = []
    held = []
    heightPt = 0
  }
  const rows = held.filter((strip): strip is Row => strip.type === 'row')
  if (rows.length > 0) yield {gaps, strips: held, heightPt}
}

/** What is in the outline is not left alone. */
function isHeading(strip: Strip): boolean {
  return strip.type === 'row' && strip.marks.some(({type}) => type === 'outline')
}
