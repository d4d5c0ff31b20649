import {createFoot} from './create-foot.js'
import {createPage} from './create-page.js'
import {heightOf} from './height-of.js'
import {lookAhead} from './look-ahead.js'
import type {Page} from './page.js'
import {planStrips} from './plan-strips.js'
import {snap, tolerancePt} from './snap.js'
import type {FootNote, Gap, Row, Strip} from './strip.js'
import {type Group, toGroups} from './to-groups.js'

/** What pages are like. */
export interface PaginateOptions {
  /**
   * Rows above the notes of a page.
   *
   * @defaultValue `[]`
   */
  readonly footHead?: readonly Row[] | undefined
  /**
   * Height of a page that is turned.
   *
   * @defaultValue that of the others
   */
  readonly turnedHeightPt?: number | undefined
}

/**
 * Divide a column into pages.
 *
 * What is kept together goes to the next page together, unless it is higher
 * than a page; room between rows is left out where a page begins or ends. A
 * row stands where its notes can at least begin. A figure that does not fit,
 * and what is on pages of its own, comes after the page at hand, which is filled
 * with the text that follows: up to the next heading, figure, list label or the
 * like. A heading goes along if there is no text to follow it.
 *
 * @param strips
 *   Strips of the column, asked for page by page.
 * @param heightPt
 *   Height of a page.
 * @param options
 *   What pages are like.
 * @returns
 *   Pages in order; none for a column without rows.
 */
export function* paginate(
  strips: Iterable<Strip>,
  heightPt: number,
  options: Readonly<PaginateOptions> = {}
): Generator<Page> {
  const {footHead = [], turnedHeightPt = heightPt} = options
  const {take, later} = lookAhead(toGroups(strips, heightPt), heightPt)
  const limitPt = heightPt + tolerancePt
  const foot = createFoot(heightPt, footHead)
  let page = createPage()
  let isEmpty = true
  /** What comes on top of the next page, and the room below it. */
  let held: {readonly group: Group; gaps?: readonly Gap[]} | undefined
  let gapsAtTop: readonly Gap[] | undefined

  const arrange = ({gaps, strips}: Group, notes: readonly FootNote[]) => {
    const above = isEmpty ? gaps.filter(({share}) => share === 1).map(closed) : (gapsAtTop ?? gaps)
    const rest: readonly Strip[] = [...above, ...strips]
    const topPt = isEmpty ? heightOf(headOf(strips[0], heightPt)) : page.endPt()
    const {endPt, extras} = planStrips(rest, topPt, later)
    return {rest, extras, fits: endPt + foot.leastPt(notes) <= limitPt}
  }

  function* close(): Generator<Page> {
    const text = page.close()
    const notes = foot.close(page.endPt())
    page = createPage()
    isEmpty = true
    yield {...text, rows: [...text.rows, ...notes.rows], bands: [...text.bands, ...notes.bands]}
    const top = held
    held = undefined
    gapsAtTop = undefined
    if (!top) return
    yield* place(top.group)
    gapsAtTop = isEmpty ? undefined : top.gaps
  }

  function* place(group: Group): Generator<Page> {
    const [first] = group.strips
    if (first?.type === 'apart') {
      const {turned} = first
      const apartPt = turned ? turnedHeightPt : heightPt
      for (const one of paginate(first.strips, apartPt, {footHead})) {
        yield {...one, apart: true, turned}
      }
      return
    }
    const notes = notesOf(group.strips)
    const fitsNext = fitsAlone(group, notes)
    let {rest, extras, fits} = arrange(group, notes)
    while (!fits && !(isEmpty && foot.isEmpty())) {
      // What is higher than a page begins here, if there is room worth the while.
      if (!held && !fitsNext && page.endPt() + foot.heightPt() <= heightPt / 2) break
      yield* close()
      ;({rest, extras, fits} = arrange(group, notes))
    }
    gapsAtTop = undefined
    let isBegun = false
    for (const [index, strip] of rest.entries()) {
      if (strip.type !== 'row') {
        if (!isEmpty || !isBegun) page.place(strip, extras[index] ?? 0)
        continue
      }
      isBegun = true
      const head = headOf(strip, heightPt)
      const isOver = () => {
        const topPt = isEmpty ? heightOf(head) : snap(page.endPt(), strip.gridPt)
        return topPt + strip.heightPt + foot.leastPt(strip.notes ?? []) > limitPt
      }
      while (!fits && isOver() && !(isEmpty && foot.isEmpty())) yield* close()
      if (isEmpty) for (const row of head) page.place(row, 0)
      page.place(strip, extras[index] ?? 0)
      isEmpty = false
      if (!fits && strip.notes) foot.add(strip.notes, heightPt - page.endPt())
    }
    if (fits && notes.length > 0) foot.add(notes, heightPt - page.endPt())
  }

  const fitsAlone = ({strips}: Group, notes: readonly FootNote[]): boolean => {
    const {endPt} = planStrips(strips, heightOf(headOf(strips[0], heightPt)), later)
    return endPt + foot.aloneLeastPt(notes) <= limitPt
  }
  const isHeld = (group: Group): boolean => {
    if (isEmpty) return false
    if (group.strips[0]?.type === 'apart') return true
    if (!isAll(group, 'floats')) return false
    const notes = notesOf(group.strips)
    return !arrange(group, notes).fits && fitsAlone(group, notes)
  }

  /** Most groups are rows of text that fit, with nothing else to weigh. */
  const placeRows = ({gaps, strips}: Group): boolean => {
    if (isEmpty || held || gapsAtTop || gaps.length > 0) return false
    let endPt = page.endPt()
    for (const row of strips) {
      if (row.type !== 'row' || row.notes) return false
      endPt = snap(endPt, row.gridPt) + row.heightPt
    }
    if (endPt + foot.heightPt() > limitPt) return false
    for (const row of strips) page.place(row, 0)
    return true
  }

  function* enter(group: Group): Generator<Page> {
    if (held && (isHeld(group) || !isAll(group, 'goesOnPt'))) yield* close()
    if (isHeld(group)) {
      held = {group}
    } else if (held && !held.gaps) {
      held.gaps = group.gaps
      const [first] = group.strips
      const roomPt = (first?.type === 'row' && first.goesOnPt) || 0
      yield* place({...group, gaps: [{type: 'gap', heightPt: roomPt, share: 0}]})
    } else {
      yield* place(group)
    }
  }

  /** A heading is not left alone by what goes to a page of its own. */
  const leadsText = ({gaps, strips}: Group): boolean => {
    const [first, second] = [...later()].filter(({type}) => type === 'row')
    if (first?.type !== 'row' || first.goesOnPt === undefined) return false
    const text: readonly Strip[] = second ? [first, second] : [first]
    return arrange({gaps, strips: [...strips, ...text], heightPt: 0}, notesOf(text)).fits
  }

  for (let group = take(); group; group = take()) {
    const {heading} = group
    const [strip] = group.strips
    if (heading && strip?.type === 'apart' && !leadsText(heading)) {
      const along = {...strip, strips: [...heading.strips, ...strip.strips]}
      while (!isEmpty || !foot.isEmpty()) yield* close()
      yield* place({...group, strips: [along]})
      continue
    }
    if (heading) yield* enter(heading)
    else if (placeRows(group)) continue
    yield* enter(group)
  }
  while (!isEmpty || !foot.isEmpty()) yield* close()
}

/**
 * What is left of the room above a heading at the top of a page: what the grid
 * asks for, so that the heading is as far from its text as elsewhere.
 */
function closed(gap: Gap): Gap {
  return {...gap, heightPt: 0}
}

function notesOf(strips: readonly Strip[]): readonly FootNote[] {
  return strips.flatMap(strip => (strip.type === 'row' && strip.notes) || [])
}

/** Whether all of its rows do so, free of what is beside or behind them. */
function isAll({strips}: Group, what: 'floats' | 'goesOnPt'): boolean {
  return strips.every(
    strip =>
      strip.type === 'gap' ||
      (strip.type === 'row' && strip[what] !== undefined && !strip.bands?.length)
  )
}

/** Rows to repeat where a page begins with a strip, unless they would fill most of it. */
function headOf(first: Strip | undefined, heightPt: number): readonly Row[] {
  const head = (first?.type === 'row' && first.repeat) || []
  return heightOf(head) <= heightPt / 2 ? head : []
}
