/** How much is shown before and after the place in question. */
const sizes = {before: 12, after: 28}

/**
 * Show a little of a text.
 *
 * @param text
 *   Any text.
 * @param at
 *   Offset of what is to be seen.
 * @returns
 *   Text in one line, cut at both ends.
 */
export function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - sizes.before)
  const to = Math.min(text.length, at + sizes.after)
  const middle = text.slice(from, to).toWellFormed().replaceAll('\0', '|').replaceAll('\n', '⏎')
  return `${from > 0 ? '…' : ''}${middle}${to < text.length ? '…' : ''}`
}

/** Find the offset at which two texts part. */
export function firstDifference(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return at
}
