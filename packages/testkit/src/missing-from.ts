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
  const lines = wanted.split('\n').map(squash)
  const text = squash(got)
  const left = [...lines.join('')]
  const right = [...text]
  const found = new Uint8Array(left.length)

  const start = countFound(lines, text)
  let leftAt = [...lines.slice(0, start.lines).join('')].length
  let rightAt = [...text.slice(0, start.length)].length
  found.fill(1, 0, leftAt)
  const anchors = sharedAnchors(left.slice(leftAt), right.slice(rightAt))
  const [leftStart, rightStart] = [leftAt, rightAt]
  for (const anchor of anchors) {
    const [leftTo, rightTo] = [leftStart + anchor.left, rightStart + anchor.right]
    markFound(left, right, found, leftAt, leftTo, rightAt, rightTo)
    leftAt = leftTo
    rightAt = rightTo
  }
  markFound(left, right, found, leftAt, left.length, rightAt, right.length)
  return runsNotFound(left, found)
}

/**
 * Count the lines from the start that are found whole, one not far after the
 * other: title and author of Markdown are in front matter and in text, so
 * their place cannot be told by what is unique.
 */
function countFound(lines: readonly string[], text: string): {lines: number; length: number} {
  let length = 0
  for (const [index, line] of lines.entries()) {
    const at = text.indexOf(line, length)
    if (at === -1 || at > length + 1000) return {lines: index, length}
    length = at + line.length
  }
  return {lines: lines.length, length}
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
