/**
 * Write a text string for a content stream: UTF-16 in hexadecimal.
 *
 * @param text
 *   Well-formed text.
 * @returns
 *   String with its byte order mark.
 * @see ISO 32000-2, 7.9.2.2
 */
export function hexString(text: string): string {
  let hex = 'FEFF'
  for (let index = 0; index < text.length; index++) {
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  }
  return `<${hex}>`
}
