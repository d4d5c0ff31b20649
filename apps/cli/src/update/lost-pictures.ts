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
  const missing = after.filter(isMissing)
  const countOf = (messages: readonly VFileMessage[], id: string | undefined) =>
    messages.filter(message => isMissing(message) && postIdOf(message) === id).length
  const ids = [...new Set(missing.map(postIdOf))]
  const lost = new Set(ids.filter(id => countOf(missing, id) > countOf(before, id)))
  return missing.filter(message => lost.has(postIdOf(message)))
}

function isMissing({ruleId}: VFileMessage): boolean {
  return ruleId === 'image-missing'
}
