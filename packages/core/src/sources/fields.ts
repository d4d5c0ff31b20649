/** Fields of a front matter: texts, lists and maps; every scalar is a text. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * Get a field that holds one text.
 *
 * Hexo writers escape braces as `&#123;` and `&#125;` all over a file; here,
 * where no HTML parser sees them, they are turned back.
 *
 * @returns
 *   The text, trimmed; `undefined` if it is missing, empty or no text.
 */
export function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' ? unescapeBraces(value).trim() || undefined : undefined
}

/**
 * Get a field that holds several texts, or one.
 *
 * @returns
 *   Texts, trimmed, without empty ones; an empty list if there are none.
 */
export function listField(fields: Fields, name: string): string[] {
  const value = fields[name]
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap(item => {
    const text = typeof item === 'string' ? unescapeBraces(item).trim() : ''
    return text === '' ? [] : [text]
  })
}

function unescapeBraces(value: string): string {
  return value.replaceAll('&#123;', '{').replaceAll('&#125;', '}')
}
