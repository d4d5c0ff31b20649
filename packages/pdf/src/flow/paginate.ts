import {createFoot} from './create-foot.js'
import {createPage} from './create-page.js'
import {heightOf} from './height-of.js'
import {lookAhead} from './look-ahead.js'
import type {Page} from './page.js'
import {planStrips} from './plan-strips.js'
import {snap, tolerancePt} from './snap.js'
import type {FootNote, Row, Strip} from './strip.js'
import {toGroups} from './to-groups.js'

/** What is on each page beside the column. */
export interface PaginateOptions {
  /**
   * Rows above the notes of a page.
   *
   * @defaultValue `[]`
   */
  readonly footHead?: readonly Row[] | undefined
}

/**
 * Divide a column into pages.
 *
 * What is kept together goes to the next page together, unless it is higher
 * than a page; room between rows is left out where a page begins or ends. A
 * row stands where its notes can at least begin.
 *
 * @param strips
 *   Strips of the column, asked for page by page.
 * @param heightPt
 *   Height of a page.
 * @param options
 *   What is on each page beside the column.
 * @returns
 *   Pages in order; none for a column without rows.
 */
export function* paginate(
  strips: Iterable<Strip>,
  heightPt: number,
  options: Readonly<PaginateOptions> = {}
): Generator<Page> {
  const {footHead = []} = options
  const {take, later} = lookAhead(toGroups(strips, heightPt), heightPt)
  const limitPt = heightPt + tolerancePt
  const foot = createFoot(heightPt, footHead)
  let page = createPage()
  let isEmpty = true

  const close = (): Page => {
    const text = page.close()
    const notes = foot.close(page.endPt())
    page = createPage()
    isEmpty = true
    return {rows: [...text.rows, ...notes.rows], bands: [...text.bands, ...notes.bands]}
  }

  for (let group = take(); group; group = take()) {
    const notes = notesOf(group.strips)
    const next = planStrips(group.strips, heightOf(headOf(group.strips[0], heightPt)), later)
    const fitsNext = next.endPt + foot.aloneLeastPt(notes) <= limitPt
    let rest: readonly Strip[] = [...group.gaps, ...group.strips]
    let plan = isEmpty ? next : planStrips(rest, page.endPt(), later)
    let fits = plan.endPt + foot.leastPt(notes) <= limitPt
    while (!fits && !(isEmpty && foot.isEmpty())) {
      // What is higher than a page begins here, if there is room worth the while.
      if (!fitsNext && page.endPt() + foot.heightPt() <= heightPt / 2) break
      yield close()
      plan = next
      fits = plan.endPt + foot.leastPt(notes) <= limitPt
    }
    if (isEmpty) rest = group.strips
    for (const [index, strip] of rest.entries()) {
      if (strip.type === 'gap') {
        if (!isEmpty) page.place(strip, plan.extras[index] ?? 0)
        continue
      }
      const head = headOf(strip, heightPt)
      const isOver = () => {
        const topPt = isEmpty ? heightOf(head) : snap(page.endPt(), strip.gridPt)
        return topPt + strip.heightPt + foot.leastPt(strip.notes ?? []) > limitPt
      }
      while (!fits && isOver() && !(isEmpty && foot.isEmpty())) yield close()
      if (isEmpty) for (const row of head) page.place(row, 0)
      page.place(strip, plan.extras[index] ?? 0)
      isEmpty = false
      if (!fits && strip.notes) foot.add(strip.notes, heightPt - page.endPt())
    }
    if (fits && notes.length > 0) foot.add(notes, heightPt - page.endPt())
  }
  while (!isEmpty || !foot.isEmpty()) yield close()
}

function notesOf(strips: readonly Strip[]): readonly FootNote[] {
  return strips.flatMap(strip => (strip.type === 'row' && strip.notes) || [])
}

/** Rows to repeat where a page begins with a strip, unless they would fill most of it. */
function headOf(first: Strip | undefined, heightPt: number): readonly Row[] {
  const head = (first?.type === 'row' && first.repeat) || []
  return heightOf(head) <= heightPt / 2 ? head : []
}
