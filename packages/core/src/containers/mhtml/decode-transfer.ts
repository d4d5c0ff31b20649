/**
 * Undo what was done to bytes to send them as lines of ASCII. What does not
 * fit is passed over in base64, and kept in quoted-printable.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2045#section-6
 */
export function decodeTransfer(bytes: Uint8Array, encoding = ''): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(new TextDecoder().decode(bytes))
    case 'quoted-printable':
      return decodeQuotedPrintable(bytes)
    default:
      return bytes
  }
}

/** Decode base64, whatever stands between its letters. */
export function decodeBase64(text: string): Uint8Array {
  const letters = text.replace(/[^A-Za-z\d+/]+/g, '')
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return Uint8Array.from(atob(whole), character => character.charCodeAt(0))
}

/** @see https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte !== 0x3d) {
      decoded[length++] = byte
      continue
    }
    const lineEnd = softBreakEnd(bytes, at + 1)
    const value = 16 * hexOf(bytes[at + 1]) + hexOf(bytes[at + 2])
    if (lineEnd !== undefined) {
      at = lineEnd
    } else if (Number.isNaN(value)) {
      decoded[length++] = byte
    } else {
      decoded[length++] = value
      at += 2
    }
  }
  return decoded.subarray(0, length)
}

/** Where the line ends, if only white space stands before its end. */
function softBreakEnd(bytes: Uint8Array, start: number): number | undefined {
  let at = start
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d) at++
  return bytes[at] === 0x0a || (at > start && at >= bytes.length) ? at : undefined
}

function hexOf(byte: number | undefined): number {
  return Number.parseInt(String.fromCharCode(byte ?? 0), 16)
}
