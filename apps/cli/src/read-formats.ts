import {extname} from 'node:path'
import {type Format, formats, isFormat} from './format.js'
import {listOf} from './list-of.js'
import type {Output} from './options.js'
import {UsageError} from './usage-error.js'

/**
 * Read in what formats to write: as `-t` says, else by the name of the output.
 *
 * @throws
 *   `UsageError` if they are none, or do not agree.
 */
export function readFormats(
  to: string | undefined,
  output: Output | undefined
): Format[] | undefined {
  const extension = output?.type === 'file' ? extname(output.path).slice(1) : undefined
  const words = to?.split(',').map(word => word.trim())
  const wrong = words?.find(word => !isFormat(word))
  if (wrong !== undefined) {
    throw new UsageError(`Unexpected format ${wrong || '(none)'}, expected ${listOf(formats)}`)
  }
  const named = words && [...new Set(words.filter(isFormat))]
  if (named && extension !== undefined && (named.length > 1 || named[0] !== extension)) {
    throw new UsageError(
      `Unexpected -t ${to} for a file named .${extension}: drop -t, or name a folder by -o`
    )
  }
  return named ?? (extension !== undefined && isFormat(extension) ? [extension] : undefined)
}
