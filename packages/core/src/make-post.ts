import {stableId} from './stable-id.js'
import type {Post} from './tree.js'
import {withoutAbsent} from './without-absent.js'

/**
 * Make a post from its fields, with the id that the tree asks for.
 *
 * @param fields
 *   All fields but `type` and `id`; absent ones may be `undefined`.
 * @param title
 *   Title of its thread.
 * @returns
 *   Post whose id is its URL, else a hash of author, title and content: two
 *   posts that show other pictures are two, though their words are the same.
 */
export function makePost(fields: Omit<Post, 'id' | 'type'>, title: string | undefined): Post {
  const {author, children, url} = fields
  const id = url ?? stableId([author?.name, title, JSON.stringify(children)])
  return withoutAbsent({type: 'post', id, ...fields})
}
