/**
 * Write marked text.
 *
 * @param name
 *   Name of the element.
 * @param content
 *   Phrasing content, written.
 * @returns
 *   Element; the content alone if there is nothing to mark in it.
 */
export function writeMark(name: string, content: string): string {
  return content.trim() ? `<${name}>${content}</${name}>` : content
}
