/**
 * Bring addresses that lead to the same place to one form: without scheme,
 * `www.`, query, fragment and slash at the end, redirects followed.
 */
export function addressKey(url: string): string {
  const target = /^(?:https?:)?\/\/link\.zhihu\.com\/\?(?:.*&)?target=([^&#]*)/i.exec(url)?.[1]
  const plain = (target === undefined ? url : decode(target)).trim().toLowerCase()
  const [path = ''] = decode(plain).split(/[?#]/)
  return path
    .replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/|^mailto:/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    // An address need not be well escaped.
    if (error instanceof URIError) return text
    throw error
  }
}
