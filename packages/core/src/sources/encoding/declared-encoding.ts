import {toEncoding} from './to-encoding.js'

/** How much of a document is searched: browsers look at the first 1024 bytes. */
const headSize = 4096

/**
 * Find the encoding that an XML or HTML document declares for itself.
 *
 * @returns
 *   Name as `TextDecoder` takes it; `undefined` if none is declared that is
 *   known. UTF-16 is taken for UTF-8: what it is declared in can be read.
 * @see https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headSize))
  for (const label of labelsIn(head)) {
    const encoding = toEncoding(label)
    if (encoding !== undefined) return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  }
  return undefined
}

function* labelsIn(head: string): Generator<string> {
  const [, xml] = /^\s*<\?xml\s[^>]*\bencoding\s*=\s*["']([^"'>]*)/.exec(head) ?? []
  if (xml !== undefined) yield xml
  for (const [tag] of head.matchAll(/<!--|<meta\s[^<>]*/gi)) {
    // What follows the beginning of a comment may be commented out.
    const isDeclaration = /\s(?:charset|http-equiv)\s*=/i.test(tag)
    const [, label] = /\bcharset\s*=\s*["']?\s*([^\s"';>/]+)/i.exec(tag) ?? []
    if (isDeclaration && label !== undefined) yield label
  }
}
