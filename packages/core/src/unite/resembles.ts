import type {PostMarks} from './describe-post.js'

/** Letters in a row that two texts do not have in common by chance. */
const stretch = 16

/**
 * Tell whether one of two texts may be a copy of the other: cut off, edited or
 * added to.
 *
 * Feeds give several texts one address, and each of them counts.
 *
 * @returns
 *   Whether they have words in common, or one of them has none.
 */
export function resembles(first: PostMarks, second: PostMarks): boolean {
  return quotes(first.beginning, second.beginning) || quotes(second.beginning, first.beginning)
}

/** Tell whether the beginning, the middle or the end of a text stands in another. */
function quotes(text: string, other: string): boolean {
  const last = Math.max(0, text.length - stretch)
  const starts = [0, last >> 1, last]
  return starts.some(start => other.includes(text.slice(start, start + stretch)))
}
