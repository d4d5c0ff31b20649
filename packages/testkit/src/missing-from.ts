import {longestCommon} from './longest-common.js'
import {sharedAnchors} from './shared-anchors.js'
import {squash} from './squash.js'

/** A run of text that was to be found. */
export interface MissingRun {
  readonly missing: string
  /** What stands before it. */
  readonly before: string
  /** What stands after it. */
  readonly after: string
}

/**
 * Tell what of one text is not in another, in the same order.
 *
 * What the other text has besides does not matter, nor do white space and
 * invisible characters.
 *
 * @param wanted
 *   Text to find.
 * @param got
 *   Text to look in.
 * @returns
 *   Runs that are missing, with what stands around them; empty if nothing is.
 */
export function missingFrom(wanted: string, got: string): MissingRun[] {
  const left = [...squash(wanted)]
  const right = [...squash(got)]
  const found = new Uint8Array(left.length)

  let leftAt = 0
  let rightAt = 0
  for (const anchor of [...sharedAnchors(left, right), {left: left.length, right: right.length}]) {
    markFound(left, right, found, leftAt, anchor.left, rightAt, anchor.right)
    leftAt = anchor.left
    rightAt = anchor.right
  }
  return runsNotFound(left, found)
}

/** Mark what of `left[from, to)` is in `right[rightFrom, rightTo)`. */
function markFound(
  left: readonly string[],
  right: readonly string[],
  found: Uint8Array,
  from: number,
  to: number,
  rightFrom: number,
  rightTo: number
): void {
  while (from < to && rightFrom < rightTo && left[from] === right[rightFrom]) {
    found[from++] = 1
    rightFrom++
  }
  while (from < to && rightFrom < rightTo && left[to - 1] === right[rightTo - 1]) {
    found[--to] = 1
    rightTo--
  }
  for (const index of longestCommon(left.slice(from, to), right.slice(rightFrom, rightTo))) {
    found[from + index] = 1
  }
}

function runsNotFound(text: readonly string[], found: Uint8Array): MissingRun[] {
  const context = 12
  const runs: MissingRun[] = []
  for (let start = found.indexOf(0); start !== -1; ) {
    const next = found.indexOf(1, start)
    const end = next === -1 ? text.length : next
    runs.push({
      missing: text.slice(start, end).join(''),
      before: text.slice(Math.max(0, start - context), start).join(''),
      after: text.slice(end, end + context).join('')
    })
    start = found.indexOf(0, end)
  }
  return runs
}
