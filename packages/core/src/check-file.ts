import {AnswerbookError} from './error.js'

/**
 * Check that a document is a file, for callers without types.
 *
 * @throws
 *   `AnswerbookError` with code `input-invalid` if it is none.
 */
export function checkFile(file: unknown): void {
  // Of an empty file the value is not set.
  if (typeof file === 'object' && file !== null && 'message' in file && 'messages' in file) return
  const found = file === null ? 'null' : typeof file
  throw new AnswerbookError(
    'input-invalid',
    `Expected a VFile, such as \`new VFile({path, value})\`, got ${found}`
  )
}
