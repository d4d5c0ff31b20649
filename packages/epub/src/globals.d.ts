/**
 * What this package uses of the Web's encoding standard, which browsers and
 * Node both have and the ECMAScript library does not declare.
 *
 * @see https://encoding.spec.whatwg.org/#api
 */
declare class TextEncoder {
  encode(input: string): Uint8Array
  encodeInto(
    source: string,
    destination: Uint8Array
  ): {readonly read: number; readonly written: number}
}

/** @see https://encoding.spec.whatwg.org/#interface-textdecoder */
declare class TextDecoder {
  decode(input: Uint8Array): string
}

/** @see https://url.spec.whatwg.org/#url-class */
declare class URL {
  constructor(url: string)
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  static canParse(url: string): boolean
}

/** A style sheet, which the build puts in as text. */
declare module '*.css' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: esbuild gives text as the default
  export default text
}
