import {type Book, fieldsOf} from '@answerbook/core'
import type {FrontMatterField} from './field.js'
import {fillFields} from './fill-fields.js'
import {writeToml} from './write-toml.js'
import {writeYaml} from './write-yaml.js'

/** How front matter is written. */
export type FrontMatterFormat = 'none' | 'toml' | 'yaml'

/**
 * Write what is known about a book as front matter.
 *
 * @param book
 *   Book to describe.
 * @param format
 *   How to write it.
 * @param fields
 *   Keys and templates, in order.
 * @returns
 *   Lines between fences; empty where nothing is known, or wanted.
 * @throws
 *   `AnswerbookError` with code `template-invalid`.
 */
export function toFrontMatter(
  book: Book,
  format: FrontMatterFormat,
  fields: readonly FrontMatterField[]
): string {
  if (format === 'none') return ''
  const filled = fillFields(fields, fieldsOf(book))
  return format === 'toml' ? writeToml(filled) : writeYaml(filled)
}
