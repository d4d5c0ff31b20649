/**
 * Count lines.
 *
 * @param text
 *   Text to count in.
 * @param first
 *   Line that it begins on; absent where that is not known.
 * @returns
 *   Line at an offset; offsets may not fall.
 */
export function lineCounter(
  text: string,
  first: number | undefined
): (offset: number) => number | undefined {
  let line = first ?? 1
  let next = text.indexOf('\n')
  return offset => {
    while (next !== -1 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return first === undefined ? undefined : line
  }
}
