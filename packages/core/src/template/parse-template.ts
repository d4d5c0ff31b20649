import {AnswerbookError} from '../error.js'
import {fieldNames} from './field-names.js'
import {parsePlaceholder} from './parse-placeholder.js'
import type {FieldType, Placeholder, Template} from './template.js'

/** What a template may say. */
export interface ParseTemplateOptions {
  /**
   * Fields that the caller knows beside those of `fieldNames`.
   *
   * @defaultValue `{}`
   */
  readonly extra?: Readonly<Record<string, FieldType>> | undefined
}

/**
 * Read a template, such as `{date:YYYY-MM-DD} {title}`.
 *
 * A field stands in braces: `{author}`. After a colon stands how to write it: a
 * date by `YYYY MM DD HH mm ss`, a list by what goes between its items, a text
 * by the most characters of it, a number by the fewest digits, a flag by the
 * word for it. After a bar stands what to write where it is not known:
 * `{author|anonymous}`. `{{` and `}}` are braces.
 *
 * @param text
 *   Template.
 * @param options
 *   Fields beside those of a book.
 * @returns
 *   Template, to be filled as often as needed.
 * @throws
 *   `AnswerbookError` with code `template-invalid`: it says where and what was
 *   expected.
 */
export function parseTemplate(
  text: string,
  options: Readonly<ParseTemplateOptions> = {}
): Template {
  const {extra = {}} = options
  const added = Object.entries(extra)
  const types = added.length > 0 ? new Map([...known, ...added]) : known

  const parts: Array<Placeholder | string> = []
  let literal = ''
  let index = 0
  while (index < text.length) {
    const next = nextBrace(text, index)
    literal += text.slice(index, next)
    if (next === text.length) break
    if (text[next + 1] === text[next]) {
      literal += text[next]
      index = next + 2
      continue
    }
    if (text[next] === '}') fail(text, next, 'Unexpected `}`, expected `}}` for a brace')
    const end = nextBrace(text, next + 1)
    if (text[end] !== '}') fail(text, next, 'Unexpected `{` without `}`, expected `{{` for a brace')
    if (literal !== '') parts.push(literal)
    literal = ''
    parts.push(
      parsePlaceholder(text.slice(next + 1, end), types, reason => fail(text, next, reason))
    )
    index = end + 1
  }
  return {parts: literal === '' ? parts : [...parts, literal]}
}

const known: ReadonlyMap<string, FieldType> = new Map(
  fieldNames.map(({name, type}) => [name, type])
)

function nextBrace(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    if (text[index] === '{' || text[index] === '}') return index
  }
  return text.length
}

/** More of a template than this helps nobody to find the place. */
const maxShown = 80

function fail(text: string, index: number, reason: string): never {
  const start = Math.max(0, Math.min(index - maxShown / 2, text.length - maxShown))
  const shown = text.slice(start, start + maxShown).toWellFormed()
  const before = start > 0 ? '…' : ''
  const after = start + maxShown < text.length ? '…' : ''
  throw new AnswerbookError(
    'template-invalid',
    `${reason}, at character ${index + 1} of the template ${before}${shown}${after}`
  )
}
