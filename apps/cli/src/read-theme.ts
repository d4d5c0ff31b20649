import {readFileSync} from 'node:fs'
import {isSystemError} from './is-system-error.js'
import type {ExportOptions} from './options.js'
import {UsageError} from './usage-error.js'

/**
 * Read what `--pdf-theme` asks for.
 *
 * @param name
 *   Name of a theme, or of a file that holds one as JSON.
 * @returns
 *   Name, or what the file says.
 * @throws
 *   `UsageError` if there is no such file, or no JSON in it.
 */
export function readTheme(name: string): ExportOptions[string] {
  if (!/\.json$/i.test(name)) return name
  try {
    return JSON.parse(readFileSync(name, 'utf8'))
  } catch (error) {
    if (!(isSystemError(error) || error instanceof SyntaxError)) throw error
    throw new UsageError(`Cannot read ${name} of --pdf-theme: ${error.message}`, {cause: error})
  }
}
