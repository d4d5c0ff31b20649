import type {VFile} from 'vfile'
import {fail} from '../tell.js'

/** Objects and lists that may stand in one another: twice the depth of nodes. */
const maxDepth = 1024

/**
 * Parse a document that is JSON, by its looks or by its name.
 *
 * @param text
 *   Whole document.
 * @param vfile
 *   File to fail with `json-invalid` if it is named `.json`, or begins as an
 *   object does, and is no JSON.
 * @returns
 *   The value; `undefined` if the document is no JSON.
 */
export function parseJson(text: string, vfile: VFile): unknown {
  const isNamed = vfile.extname === '.json'
  if (!isNamed && !/^\s*[[{]/.test(text)) return undefined
  try {
    if (depthOf(text) <= maxDepth) return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    if (!isNamed && !/^\s*(?:\[\s*)?\{\s*"/.test(text)) return undefined
    fail(vfile, 'json-invalid', `Unexpected JSON that is broken or cut off: ${error.message}`)
  }
  fail(vfile, 'json-invalid', `Unexpected JSON nested more than ${maxDepth} levels deep`)
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
