import type {VFile} from 'vfile'
import {bookSchema} from '../../book-schema.js'
import {fail} from '../../tell.js'
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
  if (depthOf(text) > maxDepth) return failTree(vfile, `nested more than ${maxDepth} levels deep`)
  const result = bookSchema.safeParse(parseJson(text, vfile))
  const data: unknown = result.data
  if (result.success) return data as Book
  const issue = result.error.issues[0]
  return failTree(vfile, `${issue?.message ?? 'invalid'} at \`${issue?.path.join('.') ?? ''}\``)
}

function parseJson(text: string, vfile: VFile): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return failTree(vfile, error.message)
  }
}

function failTree(vfile: VFile, reason: string): never {
  fail(vfile, 'tree-invalid', `Unexpected JSON that is no book: ${reason}`)
}

/** Count how deep brackets stand in one another, strings passed over. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '"') isInString = !isInString
    else if (isInString) index += character === '\\' ? 1 : 0
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return deepest
}
