import type {Post, Thread} from '@answerbook/core'

/**
 * Write what is known of a thread and its posts beside what pages show of it,
 * so that a book can be read back as it was.
 *
 * @param thread
 *   Thread.
 * @param posts
 *   Its posts in one file, by the ids of their elements.
 * @returns
 *   `meta` element: JSON of all their fields but `children`, in which the signs
 *   of XML are written as JSON escapes.
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-7
 */
export function sourceMeta(
  thread: Thread,
  posts: ReadonlyArray<{readonly id: string; readonly post: Post}>
): string {
  const known = posts.map(({id, post}) => `${JSON.stringify(id)}:${fieldsOf(post)}`)
  const source = `{"thread":${fieldsOf(thread)},"posts":{${known.join(',')}}}`
  // Between apostrophes, as JSON is full of quotation marks.
  return `<meta name="answerbook:source" content='${source.replace(special, toEscape)}'/>`
}

/** Without a look at the children, which may be made anew whenever they are asked for. */
function fieldsOf(node: Post | Thread): string {
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(node)) {
    if (name !== 'children') fields[name] = Reflect.get(node, name)
  }
  return JSON.stringify(fields)
}

/** What markup is made of, and what XML forbids and JSON does not escape by itself. */
const special = /[&<>'\ufffe\uffff]/g

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
