/**
 * What this package uses of the Web's URL standard, which browsers and Node
 * both have and the ECMAScript library does not declare.
 *
 * @see https://url.spec.whatwg.org/#url-class
 */
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  static canParse(url: string, base?: string): boolean
}
