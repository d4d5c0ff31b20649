/**
 * Clean a URL, and resolve it against a base.
 *
 * @param value
 *   URL as the document has it.
 * @param schemes
 *   Schemes that may pass; relative URLs always do.
 * @param baseUrl
 *   Base of relative URLs, if there is one.
 * @returns
 *   The URL; empty if there is none; `undefined` for another scheme.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function resolveUrl(
  value: string | undefined,
  schemes: ReadonlySet<string>,
  baseUrl: string | undefined
): string | undefined {
  const url = (value ?? '').replace(controls, '').trim()
  const scheme = schemeOf(url)
  if (scheme !== undefined && !schemes.has(scheme)) return undefined

  const isResolved = url === '' || url.startsWith('#') || baseUrl === undefined
  if (isResolved || !URL.canParse(url, baseUrl)) return url
  return new URL(url, baseUrl).href
}

/**
 * What stands before a colon counts as a scheme even if the standard says no:
 * readers differ in the characters that they skip.
 */
function schemeOf(url: string): string | undefined {
  const colon = url.search(/[:/?#]/)
  if (url[colon] !== ':') return undefined
  return url.slice(0, colon).toLowerCase()
}

// Control characters, which URL parsers drop, and invisible ones.
const controls = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu
