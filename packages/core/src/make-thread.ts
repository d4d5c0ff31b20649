import {stableId} from './stable-id.js'
import type {Thread} from './tree.js'
import {withoutAbsent} from './without-absent.js'

/**
 * Make a thread from its fields, with the id that the tree asks for.
 *
 * @param fields
 *   All fields but `type` and `id`; absent ones may be `undefined`.
 * @returns
 *   Thread whose id is its URL, else a hash of its title, else of its posts.
 */
export function makeThread(fields: Omit<Thread, 'id' | 'type'>): Thread {
  const {title, url, children} = fields
  const id = url ?? stableId(title === undefined ? children.map(post => post.id) : [title])
  return withoutAbsent({type: 'thread', id, ...fields})
}
