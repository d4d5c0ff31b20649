import {createPage} from './create-page.js'
import {heightOf} from './height-of.js'
import type {Page} from './page.js'
import {tolerancePt} from './snap.js'
import type {FootNote, Row, Strip} from './strip.js'
import {type Group, toGroups} from './to-groups.js'

/** The notes at the foot of the page at hand, and those that wait for a page. */
export interface Foot {
  readonly isEmpty: () => boolean
  /** Height kept free for it. */
  readonly heightPt: () => number
  /** Height that it needs with more notes, the last of them at least begun. */
  readonly leastPt: (notes: readonly FootNote[]) => number
  /** The same on a page without other notes. */
  readonly aloneLeastPt: (notes: readonly FootNote[]) => number
  /** Add notes to what there is; what does not fit goes to the next page. */
  readonly add: (notes: readonly FootNote[], roomPt: number) => void
  /** Set it below the text of the page, and begin that of the next page. */
  readonly close: (textPt: number) => Page
}

/**
 * Begin the foot of the first page.
 *
 * Every note begins on the page of the row that refers to it, and is whole if
 * there is room. What is too long for that, and what is carried over, takes half
 * of a page, so that the text goes on, and all of it where there is no text.
 *
 * @param pageHeightPt
 *   Height of a page.
 * @param head
 *   Rows above the notes of each page.
 * @returns
 *   Empty foot.
 */
export function createFoot(pageHeightPt: number, head: readonly Row[]): Foot {
  const headPt = heightOf(head)
  let waiting: Group[] = []
  let next = 0
  let waitingPt = 0
  let keptPt = 0
  let isWhole = true

  const wholePt = () => (next < waiting.length ? headPt + waitingPt : 0)
  const groupsOf = (note: FootNote) => [...toGroups(note, pageHeightPt)]
  const leastBelow = (abovePt: number, notes: readonly FootNote[]) => {
    let needPt = abovePt
    for (const [index, note] of notes.entries()) {
      const [first] = toGroups(note, pageHeightPt)
      needPt += index < notes.length - 1 ? heightOf(note) : (first?.heightPt ?? 0)
    }
    return needPt
  }
  const take = (heightPt: number, rest?: Group) => {
    waitingPt -= heightPt
    if (rest) waiting[next] = rest
    else next++
    if (next < waiting.length) return
    waiting = []
    next = 0
    waitingPt = 0
  }

  return {
    isEmpty: () => next === waiting.length,
    heightPt: () => keptPt,
    leastPt(notes) {
      if (notes.length === 0) return keptPt
      return isWhole ? leastBelow(wholePt() || headPt, notes) : Number.POSITIVE_INFINITY
    },
    aloneLeastPt: notes => (notes.length === 0 ? 0 : leastBelow(headPt, notes)),
    add(notes, roomPt) {
      const leastPt = leastBelow(wholePt() || headPt, notes)
      for (const note of notes) {
        for (const group of groupsOf(note)) waiting.push(group)
        waitingPt += heightOf(note)
      }
      const isOver = wholePt() > roomPt + tolerancePt
      const wantedPt = isOver ? Math.max(leastPt, pageHeightPt / 2) : wholePt()
      keptPt = Math.max(0, Math.min(wantedPt, roomPt))
      isWhole = !isOver
    },
    close(textPt) {
      const page = createPage()
      const limitPt = pageHeightPt - textPt + tolerancePt
      let isFirst = true
      for (let group = waiting[next]; group; group = waiting[next]) {
        const strips = isFirst ? group.strips : [...group.gaps, ...group.strips]
        const startPt = isFirst ? headPt : page.endPt()
        const fits = startPt + heightOf(strips) <= limitPt
        // What is higher than a page is divided, on a page of its own.
        if (!fits && (!isFirst || textPt > 0)) break
        if (isFirst) for (const row of head) page.place(row, 0)
        isFirst = false
        const count = fits ? strips.length : countThatFit(strips, limitPt - startPt)
        for (const strip of strips.slice(0, count)) page.place(strip, 0)
        if (fits) {
          take(heightOf(group.gaps) + group.heightPt)
        } else {
          const rest = strips.slice(count)
          const restPt = heightOf(rest)
          const isDivided = rest.length > 0
          take(
            group.heightPt - restPt,
            isDivided ? {gaps: [], strips: rest, heightPt: restPt} : undefined
          )
          break
        }
      }
      const firstPt = waiting[next]?.heightPt ?? 0
      keptPt = Math.min(pageHeightPt, wholePt(), Math.max(pageHeightPt / 2, headPt + firstPt))
      isWhole = wholePt() <= keptPt + tolerancePt
      return movedDown(page.close(), textPt > 0 ? pageHeightPt - page.endPt() : 0)
    }
  }
}

/** At least one, so that there is an end. */
function countThatFit(strips: readonly Strip[], roomPt: number): number {
  let endPt = 0
  const over = strips.findIndex(({heightPt}) => {
    endPt += heightPt
    return endPt > roomPt
  })
  return Math.max(1, over)
}

function movedDown({rows, bands}: Page, downPt: number): Page {
  return {
    rows: rows.map(row => ({...row, yPt: row.yPt + downPt})),
    bands: bands.map(band => ({...band, yPt: band.yPt + downPt}))
  }
}
