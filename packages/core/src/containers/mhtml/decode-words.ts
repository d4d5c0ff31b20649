import {decodeBase64, decodeQuotedPrintable} from './decode-transfer.js'

/**
 * Decode the words of a header that are not ASCII.
 *
 * Words that stand side by side are decoded together: some writers cut
 * characters in two.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2047
 */
export function decodeWords(header: string): string {
  const word = /=\?([\w-]+)(?:\*[\w-]+)?\?([BQ])\?([^?\s]*)\?=/gi
  let decoded = ''
  let end = 0
  let pending: {charset: string; bytes: number[]} | undefined
  for (const match of header.matchAll(word)) {
    const [whole, charset = '', encoding = '', text = ''] = match
    const between = header.slice(end, match.index)
    const goesOn = pending?.charset === charset.toLowerCase() && between.trim() === ''
    if (!goesOn) {
      decoded += flush() + (end > 0 && between.trim() === '' ? '' : between)
      pending = {charset: charset.toLowerCase(), bytes: []}
    }
    pending?.bytes.push(...decodeWord(encoding, text))
    end = match.index + whole.length
  }
  return decoded + flush() + header.slice(end)

  function flush(): string {
    if (!pending) return ''
    return decodeCharset(Uint8Array.from(pending.bytes), pending.charset) ?? ''
  }
}

function decodeWord(encoding: string, text: string): Uint8Array {
  if (encoding.toUpperCase() === 'B') return decodeBase64(text)
  return decodeQuotedPrintable(new TextEncoder().encode(text.replaceAll('_', ' ')))
}

/** Decode bytes; `undefined` if no such charset is known. */
export function decodeCharset(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
