import {AnswerbookError} from '@answerbook/core/exporting'
import type {FrontMatterField} from './field.js'

/**
 * Read the fields of front matter as people write them: a line each, such as
 * `created: {saved:YYYY-MM-DD}`.
 *
 * `[a, b]` is a list, quotes round a template are left out, a key without a
 * template is written without a value. Empty lines, fences and lines that
 * begin with `#` mean nothing.
 *
 * @param text
 *   Lines.
 * @returns
 *   Option `frontMatterFields` for `toMarkdown`.
 * @throws
 *   `AnswerbookError` with code `template-invalid` if a line has no colon.
 */
export function parseFrontMatter(text: string): FrontMatterField[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line, index): FrontMatterField[] => {
      const trimmed = line.trim()
      if (trimmed === '' || /^(?:#|---$|\+\+\+$)/.test(trimmed)) return []
      const colon = trimmed.indexOf(':')
      if (colon < 1) {
        const shown = trimmed.slice(0, 40).toWellFormed()
        throw new AnswerbookError(
          'template-invalid',
          `Unexpected line ${index + 1} of the front matter, expected \`key: template\`: ${shown}`
        )
      }
      const key = unquote(trimmed.slice(0, colon).trimEnd())
      return [[key, readTemplate(trimmed.slice(colon + 1).trimStart())]]
    })
}

function readTemplate(text: string): string | string[] {
  if (!text.startsWith('[') || !text.endsWith(']')) return unquote(text)
  return partItems(text.slice(1, -1))
    .map(item => unquote(item.trim()))
    .filter(item => item !== '')
}

/** Commas part items, but not within braces. */
function partItems(text: string): string[] {
  const items: string[] = []
  let start = 0
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{') depth++
    if (text[index] === '}') depth--
    if (text[index] !== ',' || depth > 0) continue
    items.push(text.slice(start, index))
    start = index + 1
  }
  return [...items, text.slice(start)]
}

function unquote(text: string): string {
  const quote = text[0]
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote)
  return isQuoted ? text.slice(1, -1) : text
}
