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
