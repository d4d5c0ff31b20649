import type {Member} from './list-members.js'

/**
 * Find the members whose data lies in that of others: how small archives hold
 * endless data.
 *
 * @see https://www.usenix.org/conference/woot19/presentation/fifield
 */
export function overlapping(members: readonly Member[]): ReadonlySet<Member> {
  const found = new Set<Member>()
  const sorted = members.toSorted((a, b) => a.offset - b.offset)
  let widest: Member | undefined
  for (const member of sorted) {
    if (widest && member.offset < widest.end) found.add(member).add(widest)
    if (!widest || member.end > widest.end) widest = member
  }
  return found
}
