/**
 * Decode bytes, without byte order mark.
 *
 * @param encoding
 *   Name as `TextDecoder` takes it.
 * @returns
 *   Text; what could not be read are replacement characters.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1252' ? withPunctuation(text) : text
}

/** What windows-1252 has where Latin-1, which some versions of Node read, has controls. */
const punctuation = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

function withPunctuation(text: string): string {
  return text.replace(
    /[\x80-\x9F]/g,
    character => punctuation[character.charCodeAt(0) - 0x80] ?? character
  )
}
