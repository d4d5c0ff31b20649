import {toLatin1} from './containers/to-latin1.js'

/** How the bytes of a picture begin, read as Latin-1. */
const signatures: ReadonlyArray<readonly [type: string, signature: RegExp]> = [
  ['image/jpeg', /^\xFF\xD8\xFF/],
  ['image/png', /^\x89PNG\r\n\cZ\n/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  // The first brand, or one of those that the picture says to be compatible with.
  ['image/avif', /^[\s\S]{4}ftyp(?:[\s\S]{4}){0,16}?avi[fs]/],
  ['image/bmp', /^BM/],
  ['image/svg+xml', /^(?:\xEF\xBB\xBF)?\s*<(?:svg|[?!][\s\S]*<svg)[\s/>]/i]
]

/**
 * Tell the type of a picture from its bytes, never from its name.
 *
 * @param bytes
 *   Any bytes.
 * @returns
 *   Media type; `undefined` if this is no picture of a known type.
 * @see https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
 */
export function sniffPicture(bytes: Uint8Array): string | undefined {
  const start = toLatin1(bytes.subarray(0, 1024))
  return signatures.find(([, signature]) => signature.test(start))?.[0]
}
