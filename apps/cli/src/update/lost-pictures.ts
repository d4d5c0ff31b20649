import type {VFileMessage} from 'vfile-message'
import {postIdOf} from '../post-id-of.js'

/**
 * Find the pictures that a book has lost, for what is made now does not show them.
 *
 * @param before
 *   What was told when its posts were written as they were.
 * @param after
 *   What is told now that they are written by other choices.
 * @returns
 *   Messages about pictures of posts that had more of them.
 */
export function lostPictures(
  before: readonly VFileMessage[],
  after: readonly VFileMessage[]
): VFileMessage[] {
  const [had, has] = [countMissing(before), countMissing(after)]
  return after.filter(message => {
    const id = postIdOf(message)
    return isMissing(message) && (has.get(id) ?? 0) > (had.get(id) ?? 0)
  })
}

/** Count the pictures that are missing in each post. */
function countMissing(messages: readonly VFileMessage[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>()
  for (const message of messages.filter(isMissing)) {
    const id = postIdOf(message)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function isMissing({ruleId}: VFileMessage): boolean {
  return ruleId === 'image-missing'
}
