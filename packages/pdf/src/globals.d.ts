/**
 * What this package uses of the Web's standards, which browsers and Node both
 * have and the ECMAScript library does not declare.
 *
 * @see https://url.spec.whatwg.org/#url-class
 */
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  static canParse(url: string, base?: string): boolean
}

/** @see https://encoding.spec.whatwg.org/#interface-textencoder */
declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>
}

/** @see https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout */
declare function setTimeout(handler: () => void, timeout: number): unknown
