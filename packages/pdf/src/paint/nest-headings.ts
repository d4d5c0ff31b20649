/** Levels that headings can have. */
const deepest = 6

/**
 * Make the function that gives headings their levels in the file.
 *
 * @returns
 *   Function from the level of the next heading to one that is at most one
 *   below that of the heading above it, and the same for headings of a kind.
 * @see ISO 14289-1, 7.4.2
 */
export function nestHeadings(): (level: number) => number {
  const open: number[] = []
  return level => {
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    return Math.min(deepest, open.length)
  }
}
