/**
 * What this package uses of the Web's encoding standard, which browsers and
 * Node both have and the ECMAScript library does not declare.
 *
 * @see https://encoding.spec.whatwg.org/#api
 */
declare class TextDecoder {
  constructor(label?: string, options?: {fatal?: boolean; ignoreBOM?: boolean})
  decode(input: Uint8Array): string
}

declare class TextEncoder {
  encode(input: string): Uint8Array
}

/** @see https://url.spec.whatwg.org/#url-class */
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly searchParams: URLSearchParams
  static canParse(url: string, base?: string): boolean
}

/** @see https://url.spec.whatwg.org/#interface-urlsearchparams */
declare class URLSearchParams {
  get(name: string): string | null
  delete(name: string): void
}
