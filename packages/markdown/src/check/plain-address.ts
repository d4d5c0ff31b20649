/**
 * Bring an address into one form, whether or not its harmless characters are
 * escaped.
 *
 * @param url
 *   Address.
 * @returns
 *   Address in which what divides no address stands for itself.
 * @see https://url.spec.whatwg.org/#percent-encoded-bytes
 */
export function plainAddress(url: string): string {
  return url.replace(/%(?:2[01247-9aA]|3[cCeE]|5[b-fB-F]|60|7[b-eB-E])/g, escaped =>
    String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
  )
}
