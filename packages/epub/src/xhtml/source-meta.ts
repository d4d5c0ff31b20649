import type {Post, Thread} from '@answerbook/core'
import {escapeXml} from '../text/escape-xml.js'

/**
 * Write what is known of a thread and its posts beside what pages show of it,
 * so that a book can be read back as it was.
 *
 * @param thread
 *   Thread.
 * @param posts
 *   Its posts in one file, by the ids of their elements.
 * @returns
 *   `meta` element: JSON of all their fields but `children`.
 */
export function sourceMeta(
  thread: Thread,
  posts: ReadonlyArray<{readonly id: string; readonly post: Post}>
): string {
  const known = posts.map(({id, post}) => `${JSON.stringify(id)}:${fieldsOf(post)}`)
  const source = `{"thread":${fieldsOf(thread)},"posts":{${known.join(',')}}}`
  return `<meta name="answerbook:source" content="${escapeXml(source)}"/>`
}

function fieldsOf(node: Post | Thread): string {
  return JSON.stringify({...node, children: undefined})
}
