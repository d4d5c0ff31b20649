/**
 * Make bytes of text whose characters are all below U+0100.
 *
 * @param text
 *   Text, a byte each character.
 * @returns
 *   Bytes.
 */
export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
