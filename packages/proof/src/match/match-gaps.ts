import type {FlatText} from './flat-text.js'
import {longestCommon} from './longest-common.js'
import {claim, type Matching, release} from './matching.js'

/** Cells of one table at most, and of all tables for each character. */
const maxCells = 4_000_000
const cellsPerCharacter = 64

/** Shorter runs between strange text are there by chance: of letters, and of Chinese. */
const minRun = 5
const minChineseRun = 4

/** A longer block is not looked through for each run. */
const maxShortBlock = 200

/** Characters that follow each other in both texts. */
interface Run {
  readonly from: number
  readonly place: number
  readonly length: number
}

/** A stretch of a text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Look into what was not found between two places that were: there the text
 * has often changed in a few characters alone.
 *
 * What is alike by chance is left out: short runs, unless one side is found
 * whole, or the blocks of the other text that they are in.
 *
 * @param got
 *   The other text, with its blocks.
 * @param isSoft
 *   Tells which wanted characters may be absent.
 */
export function matchGaps(matching: Matching, got: FlatText, isSoft: Uint8Array): void {
  const {wanted, places} = matching
  let budget = maxCells + cellsPerCharacter * (wanted.length + got.text.length)
  for (let start = places.indexOf(-1); start !== -1; ) {
    let end = start
    while (end < wanted.length && places[end] === -1) end++
    const gap = {start, end}
    const [ahead, behind] = freeAround(matching, gap)
    const {runs, cells} = compare(matching, gap, ahead, behind, Math.min(budget, maxCells))
    budget -= cells
    const free = lengthOf(ahead) + (ahead.start === behind.start ? 0 : lengthOf(behind))
    const isWhole =
      sum(runs) === free || (findsAll(runs, gap, isSoft) && runs.length <= 1 + sum(runs) / 4)
    for (const {from, place, length} of runs) claim(matching, from, place, length)
    const unsure = isWhole ? [] : runs.filter(run => !isLong(run, wanted))
    const strange = unsure.filter(run => !fillsBlocks(run, matching, got))
    for (const {from, place, length} of strange) release(matching, from, place, length)
    start = places.indexOf(-1, end)
  }
}

/** Get the free text behind what stands before a gap, and before what stands behind it. */
function freeAround({got, places, used}: Matching, {start, end}: Stretch): [Stretch, Stretch] {
  const aheadStart = start === 0 ? 0 : (places[start - 1] ?? 0) + 1
  let aheadEnd = aheadStart
  while (aheadEnd < got.length && used[aheadEnd] === 0) aheadEnd++
  const behindEnd = end === places.length ? got.length : (places[end] ?? 0)
  let behindStart = behindEnd
  while (behindStart > 0 && used[behindStart - 1] === 0) behindStart--
  return [
    {start: aheadStart, end: aheadEnd},
    {start: behindStart, end: behindEnd}
  ]
}

function compare(
  {wanted, got}: Matching,
  gap: Stretch,
  ahead: Stretch,
  behind: Stretch,
  budget: number
): {runs: Run[]; cells: number} {
  const isOne = ahead.start === behind.start
  let {start, end} = gap
  let next = ahead.start
  while (start < end && next < ahead.end && wanted[start] === got[next]) {
    start++
    next++
  }
  let last = behind.end
  const first = isOne ? next : behind.start
  while (end > start && last > first && wanted[end - 1] === got[last - 1]) {
    end--
    last--
  }
  const head = {from: gap.start, place: ahead.start, length: start - gap.start}
  const tail = {from: end, place: last, length: gap.end - end}
  const limit = isOne ? last : ahead.end
  const cells = (end - start) * (limit - next)
  const middle =
    cells === 0 || cells > budget
      ? []
      : longestCommon(wanted.slice(start, end), got.slice(next, limit)).map(run => ({
          from: start + run.from,
          place: next + run.place,
          length: run.length
        }))
  return {
    runs: [head, ...middle, tail].filter(run => run.length > 0),
    cells: Math.min(cells, budget)
  }
}

/** Tell whether nothing is missing that has to be there. */
function findsAll(runs: readonly Run[], {start, end}: Stretch, isSoft: Uint8Array): boolean {
  let next = start
  for (const {from, length} of [...runs, {from: end, length: 0}]) {
    while (next < from) if (isSoft[next++] === 0) return false
    next = from + length
  }
  return true
}

function isLong({from, length}: Run, text: string): boolean {
  const isChinese = text.charCodeAt(from) >= 0x2e80
  return length >= (isChinese ? minChineseRun : minRun)
}

/** Tell whether the short blocks that a run is in are found whole. */
function fillsBlocks({place, length}: Run, {used}: Matching, {starts}: FlatText): boolean {
  const first = blockAt(starts, place)
  const [start = 0, end = 0] = [starts[first], starts[blockAt(starts, place + length - 1) + 1]]
  const hole = end - start > maxShortBlock ? start : used.subarray(start, end).indexOf(0)
  return hole === -1
}

/** Find the last of rising numbers that is not above a place. */
function blockAt(starts: readonly number[], place: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

function sum(runs: readonly Run[]): number {
  return runs.reduce((total, {length}) => total + length, 0)
}

function lengthOf({start, end}: Stretch): number {
  return end - start
}
