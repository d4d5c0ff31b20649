/**
 * Make text of the bytes of a document.
 *
 * What is known of them decides, or a byte order mark; else UTF-8 or GB18030, whichever can read more.
 *
 * @returns
 *   Text, and whether its encoding is stated or sure.
 */
export function decodeSource(
  value: string | Uint8Array,
  encoding: string | undefined
): {text: string; isGuess: boolean} {
  if (typeof value === 'string') return {text: clean(value), isGuess: false}
  if (encoding !== undefined) return sure(value, encoding)
  if (value[0] === 0xff && value[1] === 0xfe) return sure(value, 'utf-16le')
  if (value[0] === 0xfe && value[1] === 0xff) return sure(value, 'utf-16be')
  const utf8 = sure(value, 'utf-8')
  const damaged = count(utf8.text)
  if (damaged === 0) return utf8
  const chinese = new TextDecoder('gb18030').decode(value)
  return count(chinese) < damaged ? {text: clean(chinese), isGuess: true} : {...utf8, isGuess: true}
}

function sure(bytes: Uint8Array, encoding: string): {text: string; isGuess: boolean} {
  return {text: clean(new TextDecoder(encoding).decode(bytes)), isGuess: false}
}

function clean(text: string): string {
  return text.replace(/^\uFEFF/, '').toWellFormed()
}

function count(text: string): number {
  let found = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) found++
  return found
}
