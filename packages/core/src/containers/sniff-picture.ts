import {toLatin1} from './to-latin1.js'

/** Where in a picture its signature stands. */
const signatures: ReadonlyArray<readonly [type: string, at: number, signature: string]> = [
  ['image/jpeg', 0, '\xFF\xD8\xFF'],
  ['image/png', 0, '\x89PNG\r\n\x1A\n'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
  ['image/bmp', 0, 'BM']
]

/**
 * Tell the type of a picture from its bytes, never from its name.
 *
 * @see https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
 */
export function sniffPicture(bytes: Uint8Array): string | undefined {
  const start = toLatin1(bytes.subarray(0, 1024))
  const found = signatures.find(([, at, signature]) => start.startsWith(signature, at))
  return found?.[0] ?? (isSvg(start) ? 'image/svg+xml' : undefined)
}

function isSvg(start: string): boolean {
  return /^(?:\xEF\xBB\xBF)?\s*<(?:svg|[?!][\s\S]*<svg)[\s>]/i.test(start)
}
