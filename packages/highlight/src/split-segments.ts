/** Longer lines are data, or code for machines. */
const longestLine = 1000

/** Code that is divided by itself. */
export interface Segment {
  readonly text: string
  /** Whether it is one long line. */
  readonly isLine: boolean
}

/**
 * Split code at its long lines.
 *
 * @param code
 *   Code.
 * @returns
 *   Each line of more than 1,000 units, and all that is between two of them.
 */
export function splitSegments(code: string): readonly Segment[] {
  if (code.length <= longestLine) return [{text: code, isLine: false}]
  const result: Segment[] = []
  let done = 0
  let start = 0
  while (start < code.length) {
    const feed = code.indexOf('\n', start)
    const end = feed < 0 ? code.length : feed + 1
    if (end - start > longestLine) {
      if (done < start) result.push({text: code.slice(done, start), isLine: false})
      result.push({text: code.slice(start, end), isLine: true})
      done = end
    }
    start = end
  }
  if (done < code.length) result.push({text: code.slice(done), isLine: false})
  return result
}
