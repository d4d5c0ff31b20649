import {extname} from 'node:path'
import {formats, isFormat} from './format.js'
import {isDirectory} from './is-directory.js'
import {listOf} from './list-of.js'
import type {Output} from './options.js'
import {UsageError} from './usage-error.js'

/**
 * Read where results go, as `-o` says it.
 *
 * @throws
 *   `UsageError` for a file of no format.
 */
export function readOutput(path: string): Output {
  if (path === '-') return {type: 'stdout'}
  const isFolder = /[/\\]$/.test(path) || isDirectory(path)
  const extension = extname(path).slice(1)
  if (isFolder || extension === '') return {type: 'folder', path}
  if (isFormat(extension)) return {type: 'file', path}
  throw new UsageError(
    `Unexpected extension .${extension} of ${path}, expected ${listOf(formats.map(name => `.${name}`))}; end the name with / for a folder`
  )
}
