import {parseTemplate, type Template} from '@answerbook/core'
import {UsageError} from './usage-error.js'

/** What names know beside the fields of a book. */
const nameFields = {
  /** Name of the input, without its extension. */
  file: 'text',
  /** Place of the file in the order of the inputs, from 1. */
  index: 'number'
} as const

/** Paths of more folders can be longer than file systems take. */
const maxFolders = 8

/**
 * Read the template of `--name`.
 *
 * @throws
 *   `AnswerbookError` if it is no template; `UsageError` if it has no name, too
 *   many folders, or leads out of the output folder.
 */
export function readName(text: string): Template {
  const template = parseTemplate(text, {extra: nameFields})
  const doubled = /\{\{[\w.]+\}\}/.exec(text)?.[0]
  if (doubled !== undefined && template.parts.every(part => typeof part === 'string')) {
    throw new UsageError(`Unexpected ${doubled} in --name, expected ${doubled.slice(1, -1)}`)
  }
  if (text.split('/').some(step => step.trim() === '..')) {
    throw new UsageError('Unexpected .. in --name: files go into the output folder')
  }
  const folders = text.split('/').length - 1
  if (folders > maxFolders) {
    throw new UsageError(`Unexpected ${folders} folders in --name, expected at most ${maxFolders}`)
  }
  if (template.parts.length === 0) throw new UsageError('Unexpected empty --name')
  return template
}
