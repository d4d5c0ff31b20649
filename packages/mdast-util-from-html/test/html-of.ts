/**
 * List the HTML in a file: all of it, or what the strings of JSON and the
 * texts and attributes of XML hold.
 */
export function htmlOf(path: string, text: string): string[] {
  if (path.endsWith('.json')) return stringsOf(JSON.parse(text)).filter(isMarkup)
  if (path.endsWith('.xml')) return textsOf(text).filter(isMarkup)
  return [text]
}

function isMarkup(text: string): boolean {
  return text.includes('<')
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}

function textsOf(xml: string): string[] {
  const sections = [...xml.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(match => match[1] ?? '')
  const escaped = [...xml.matchAll(/>([^<]*&lt;[^<]*)<|"([^"<]*&lt;[^"<]*)"/g)]
  return [...sections, ...escaped.map(([, text, attribute]) => decode(text ?? attribute ?? ''))]
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(amp|apos|gt|lt|quot));/gi,
    (_, hexadecimal, decimal, name) =>
      names[name] ?? String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : +decimal)
  )
}

const names: Readonly<Record<string, string>> = {amp: '&', apos: "'", gt: '>', lt: '<', quot: '"'}
