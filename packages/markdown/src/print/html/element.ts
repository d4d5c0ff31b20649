import {escapeHtml} from './escape-html.js'

/**
 * Write an element.
 *
 * @param name
 *   Name of its tag.
 * @param attributes
 *   Values that are not escaped yet; those without value are left out.
 * @param content
 *   HTML between its tags; absent for an element that has no end.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  content?: string
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    typeof value === 'string' ? ` ${key}="${escapeHtml(value)}"` : ''
  )
  const start = `<${name}${written.join('')}>`
  return content === undefined ? start : `${start}${content}</${name}>`
}
