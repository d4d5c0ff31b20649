import type {VFile} from 'vfile'
import {bookSchema} from '../../book-schema.js'
import type {Book} from '../../tree.js'

/** Objects and lists that may stand in one another: twice the depth of nodes. */
const maxDepth = 1024

/**
 * Parse a book from JSON, and hold it to the schema.
 *
 * @param text
 *   JSON text.
 * @param vfile
 *   File to fail with `tree-invalid`, which names the place in the tree.
 * @returns
 *   The book.
 */
export function parseBook(text: string, vfile: VFile): Book {
  if (depthOf(text) > maxDepth) return fail(vfile, `nested more than ${maxDepth} levels deep`)
  const result = bookSchema.safeParse(parseJson(text, vfile))
  const data: unknown = result.data
  if (result.success) return data as Book
  const issue = result.error.issues[0]
  return fail(vfile, `${issue?.message ?? 'invalid'} at \`${issue?.path.join('.') ?? ''}\``)
}

function parseJson(text: string, vfile: VFile): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail(vfile, error.message)
  }
}

function fail(vfile: VFile, reason: string): never {
  vfile.fail(`Unexpected JSON that is no book: ${reason}`, {
    ruleId: 'tree-invalid',
    source: '@answerbook/core'
  })
}

/** Count how deep brackets stand in one another, strings passed over. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return deepest
}
