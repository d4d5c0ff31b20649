/**
 * Write a text in an encoding of the Web, by looking up what its decoder makes
 * of all bytes and pairs of bytes.
 *
 * @returns
 *   Bytes without byte order mark; `undefined` if a character is not in it.
 */
export function encode(text: string, encoding: string): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le')
    return new Uint8Array(encoding === 'utf-16le' ? bytes : bytes.swap16())
  }
  const codes = codesOf(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const code = codes.get(character)
    if (!code) return undefined
    bytes.push(...code)
  }
  return new Uint8Array(bytes)
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>()

function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const codes = known.get(encoding) ?? readCodes(encoding)
  known.set(encoding, codes)
  return codes
}

function readCodes(encoding: string): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  const add = (...code: number[]) => {
    const text = decoder.decode(Uint8Array.from(code))
    if ([...text].length === 1 && text !== '\uFFFD' && !codes.has(text)) codes.set(text, code)
  }
  for (let first = 0; first < 0x100; first++) {
    add(first)
    for (let second = 0x40; first > 0x80 && second < 0xff; second++) add(first, second)
  }
  return codes
}
