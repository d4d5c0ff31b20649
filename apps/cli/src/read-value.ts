import {readFileSync} from 'node:fs'
import {fileReason} from './file-reason.js'
import {isSystemError} from './is-system-error.js'
import type {ExportOptions} from './options.js'
import {UsageError} from './usage-error.js'

/**
 * Read the value of an option that may stand in a file.
 *
 * @param value
 *   What the user typed: the value, or the name of a file with this ending.
 * @param ending
 *   Ending of such files; what `.json` files hold is parsed.
 * @param flag
 *   Name of the option, for the error.
 * @returns
 *   Value, or what the file holds.
 * @throws
 *   `UsageError` if there is no such file, or it holds no JSON.
 */
export function readValue(
  value: string,
  ending: '.css' | '.json',
  flag: string
): NonNullable<ExportOptions[string]> {
  if (!value.toLowerCase().endsWith(ending)) return value
  try {
    const text = readFileSync(value, 'utf8')
    return ending === '.json' ? JSON.parse(text) : text
  } catch (error) {
    if (!(isSystemError(error) || error instanceof SyntaxError)) throw error
    const reason = isSystemError(error) ? fileReason(error) : error.message
    throw new UsageError(`Cannot read ${value} of ${flag}: ${reason}`, {cause: error})
  }
}
