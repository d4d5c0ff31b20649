import {stableId} from '../stable-id.js'

/**
 * Create what gives ids: several threads, or posts, may be at the one address
 * that is their id.
 *
 * @returns
 *   Function that gives the first that has an id that id, and others one of
 *   their own.
 */
export function createIds(): (id: string, what: string | undefined) => string {
  const counts = new Map<string, number>()
  return (id, what) => {
    const count = counts.get(id) ?? 0
    counts.set(id, count + 1)
    return count === 0 ? id : stableId([id, what, String(count)])
  }
}
