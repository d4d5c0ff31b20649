import {readFileSync} from 'node:fs'
import {fileReason} from './file-reason.js'
import {isSystemError} from './is-system-error.js'
import {UsageError} from './usage-error.js'

/**
 * Read what `--front-matter` asks for.
 *
 * @param words
 *   Lines of `key: template`, or `@` and the name of a file that holds them.
 * @returns
 *   Lines.
 * @throws
 *   `UsageError` if there is no such file.
 */
export function readFrontMatter(words: readonly string[]): string {
  return words.map(word => (word[0] === '@' ? readText(word) : word)).join('\n')
}

function readText(word: string): string {
  try {
    return readFileSync(word.slice(1), 'utf8')
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UsageError(`Cannot read ${word} of --front-matter: ${fileReason(error)}`, {
      cause: error
    })
  }
}
