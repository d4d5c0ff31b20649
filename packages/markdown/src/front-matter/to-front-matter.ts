import {type Book, fieldsOf, type TemplateFields} from '@answerbook/core/exporting'
import type {FrontMatterField, WrittenField} from './field.js'
import {fillFields} from './fill-fields.js'
import {writeToml} from './write-toml.js'
import {writeYaml} from './write-yaml.js'

/** How front matter is written. */
export type FrontMatterFormat = 'none' | 'toml' | 'yaml'

/** What front matter says, and how. */
export interface FrontMatterLook {
  readonly format: FrontMatterFormat
  /** Keys and templates, in order. */
  readonly fields: readonly FrontMatterField[]
  /** Title that was given to the book. */
  readonly title: string | undefined
  /** Whether fences are written where nothing is between them. */
  readonly whenEmpty: 'fences' | 'nothing'
  /** Spell a tag, where there are no categories beside tags. */
  readonly asTag: ((name: string) => string) | undefined
  /** Write a text so that it is read as it is. */
  readonly asText: ((text: string) => string) | undefined
}

/**
 * Write what is known about a book as front matter.
 *
 * @param book
 *   Book to describe.
 * @param look
 *   What is said, and how.
 * @returns
 *   Lines between fences; empty where nothing is known, or wanted.
 * @throws
 *   `AnswerbookError` with code `template-invalid`.
 */
export function toFrontMatter(book: Book, look: FrontMatterLook): string {
  const {asTag, asText, fields, format, title, whenEmpty} = look
  if (format === 'none') return ''
  const known = fieldsOf(book, {title})
  const filled = fillFields(fields, asTag ? withTags(known, asTag) : known)
  const fence = format === 'toml' ? '+++\n' : '---\n'
  const write = format === 'toml' ? writeToml : writeYaml
  const written = write(asText ? filled.map(field => escapeField(field, asText)) : filled)
  return written === '' && whenEmpty === 'fences' ? fence + fence : written
}

function withTags(known: TemplateFields, asTag: (name: string) => string): TemplateFields {
  const named = Array.isArray(known.tags) && known.tags.length > 0
  const names = named ? known.tags : known.categories
  const tags = Array.isArray(names) ? names.map(asTag).filter(tag => tag !== '') : []
  return {...known, tags: [...new Set(tags)]}
}

function escapeField([key, value]: WrittenField, asText: (text: string) => string): WrittenField {
  if (typeof value === 'string') return [key, asText(value)]
  return [key, Array.isArray(value) ? value.map(asText) : value]
}
