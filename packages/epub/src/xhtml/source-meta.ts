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
  const {children: _, ...fields} = thread
  const fieldsOf = ({id, post: {children: _, ...fields}}: (typeof posts)[number]) => [id, fields]
  const source = {thread: fields, posts: Object.fromEntries(posts.map(fieldsOf))}
  return `<meta name="answerbook:source" content="${escapeXml(JSON.stringify(source))}"/>`
}
