import {createPage, type OpenPage, snap} from './create-page.js'
import type {Page} from './page.js'
import type {Row, Strip} from './strip.js'
import {type Group, toGroups} from './to-groups.js'

/** Lengths this close are equal. */
const tolerancePt = 0.01

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
  const groups = toGroups(strips, heightPt)[Symbol.iterator]()
  const coming: Group[] = []
  const peek = (index: number): Group | undefined => {
    while (coming.length <= index) {
      const {value, done} = groups.next()
      if (done) return undefined
      coming.push(value)
    }
    return coming[index]
  }

  let page = createPage()
  let isEmpty = true
  for (let group = peek(0); group; coming.shift(), group = peek(0)) {
    if (!isEmpty) {
      const leadPt = heightOf(group.gaps)
      const extraPt = extraOf(page.endPt() + leadPt, peek, heightPt)
      const fits = endOf(group, page.endPt() + leadPt + extraPt) <= heightPt + tolerancePt
      const fitsNext = endOf(group, 0) <= heightPt + tolerancePt
      if (fits || (!fitsNext && page.endPt() + leadPt < heightPt / 2)) {
        placeGaps(page, group, extraPt)
      } else {
        yield page.close()
        page = createPage()
        isEmpty = true
      }
    }
    if (isEmpty) for (const row of headOf(group, heightPt)) page.place(row, 0)
    for (const strip of group.strips) {
      const isOver = endOf({strips: [strip]}, page.endPt()) > heightPt + tolerancePt
      if (isOver && !isEmpty) {
        yield page.close()
        page = createPage()
        for (const row of headOf(group, heightPt)) page.place(row, 0)
        if (strip.type === 'gap') continue
      }
      page.place(strip, 0)
      isEmpty = false
    }
  }
  if (!isEmpty) yield page.close()
}

/** Where a group would end that begins at a height. */
function endOf({strips}: Pick<Group, 'strips'>, yPt: number): number {
  let endPt = yPt
  for (const strip of strips) {
    endPt = snap(endPt, strip.type === 'row' ? strip.gridPt : undefined) + strip.heightPt
  }
  return endPt
}

function placeGaps(page: OpenPage, group: Group, extraPt: number): void {
  for (const [index, gap] of group.gaps.entries()) page.place(gap, index === 0 ? extraPt : 0)
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, {heightPt}) => sum + heightPt, 0)
}

/** Rows to repeat before a group at the head of a page. */
function headOf(group: Group, heightPt: number): readonly Row[] {
  const [first] = group.strips
  const head = (first?.type === 'row' && first.repeat) || []
  return heightOf(head) + Math.min(group.heightPt, heightPt / 2) <= heightPt ? head : []
}

/**
 * Room that the gap before the next group takes of what is left to the grid
 * before the next row that stands on it.
 */
function extraOf(
  yPt: number,
  peek: (index: number) => Group | undefined,
  heightPt: number
): number {
  const share = peek(0)?.gaps[0]?.share ?? 0
  if (share === 0) return 0
  let endPt = yPt
  for (let index = 0; endPt <= heightPt; index++) {
    const group = peek(index)
    if (!group) return 0
    if (index > 0) endPt += heightOf(group.gaps)
    for (const strip of group.strips) {
      if (strip.type === 'row' && strip.gridPt) return share * (snap(endPt, strip.gridPt) - endPt)
      endPt += strip.heightPt
    }
  }
  return 0
}
