/**
 * Write marked text.
 *
 * @param name
 *   Name of the element.
 * @param content
 *   Phrasing content, written.
 * @param style
 *   Class of the element, if it has one.
 * @returns
 *   Element; the content alone if there is nothing to mark in it.
 */
export function writeMark(name: string, content: string, style?: string): string {
  if (!content.trim()) return content
  return `<${name}${style ? ` class="${style}"` : ''}>${content}</${name}>`
}
