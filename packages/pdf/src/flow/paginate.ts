import {createPage} from './create-page.js'
import type {Page} from './page.js'
import {planStrips} from './plan-strips.js'
import {snap, tolerancePt} from './snap.js'
import type {Row, Strip} from './strip.js'
import {type Group, toGroups} from './to-groups.js'

/**
 * Divide a column into pages.
 *
 * What is kept together goes to the next page together, unless it is higher
 * than a page; room between rows is left out where a page begins or ends.
 *
 * @param strips
 *   Strips of the column, asked for page by page.
 * @param heightPt
 *   Height of a page.
 * @returns
 *   Pages in order; none for a column without rows.
 */
export function* paginate(strips: Iterable<Strip>, heightPt: number): Generator<Page> {
  const {take, later} = lookAhead(toGroups(strips, heightPt), heightPt)
  const limitPt = heightPt + tolerancePt
  let page = createPage()
  let isEmpty = true

  for (let group = take(); group; group = take()) {
    let rest: readonly Strip[] = isEmpty ? group.strips : [...group.gaps, ...group.strips]
    let plan = planStrips(rest, page.endPt(), later)
    if (!isEmpty && plan.endPt > limitPt) {
      const fitsNext = planStrips(group.strips, 0, later).endPt <= limitPt
      // What is higher than a page begins here, if there is room worth the while.
      if (fitsNext || page.endPt() > heightPt / 2) {
        yield page.close()
        page = createPage()
        isEmpty = true
        rest = group.strips
        plan = planStrips(rest, 0, later)
      }
    }
    if (isEmpty) {
      const head = headOf(rest[0], heightPt)
      for (const row of head) page.place(row, 0)
      if (head.length > 0) plan = planStrips(rest, page.endPt(), later)
    }
    for (const [index, strip] of rest.entries()) {
      const isOver =
        strip.type === 'row' && snap(page.endPt(), strip.gridPt) + strip.heightPt > limitPt
      if (isOver && !isEmpty) {
        yield page.close()
        page = createPage()
        isEmpty = true
        for (const row of headOf(strip, heightPt)) page.place(row, 0)
      }
      if (isEmpty && strip.type === 'gap') continue
      page.place(strip, plan.extras[index] ?? 0)
      isEmpty = false
    }
  }
  if (!isEmpty) yield page.close()
}

/** Rows to repeat where a page begins with a strip, unless they would fill most of it. */
function headOf(first: Strip | undefined, heightPt: number): readonly Row[] {
  const head = (first?.type === 'row' && first.repeat) || []
  const headPt = head.reduce((sum, row) => sum + row.heightPt, 0)
  return headPt <= heightPt / 2 ? head : []
}

/** Take groups one by one, and see what comes after the last one taken. */
function lookAhead(groups: Iterable<Group>, heightPt: number) {
  const iterator = groups[Symbol.iterator]()
  const coming: Group[] = []
  const peek = (index: number): Group | undefined => {
    while (coming.length <= index) {
      const {value, done} = iterator.next()
      if (done) return undefined
      coming.push(value)
    }
    return coming[index]
  }
  return {
    take(): Group | undefined {
      const next = peek(0)
      coming.shift()
      return next
    },
    /** Strips of the next groups, until they would fill a page. */
    *later(): Generator<Strip> {
      let roomPt = heightPt
      for (let index = 0; roomPt > 0; index++) {
        const group = peek(index)
        if (!group) return
        yield* group.gaps
        yield* group.strips
        roomPt -= group.heightPt
      }
    }
  }
}
