/** Headers of a message or a part: the first of each name, in lower case. */
export type Headers = ReadonlyMap<string, string>

/** A value with its parameters, such as that of `Content-Type`. */
export interface Structured {
  /** In lower case, without parameters. */
  readonly value: string
  readonly parameters: ReadonlyMap<string, string>
}

/**
 * Read the headers of a message; lines that go on are joined.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.2
 */
export function readHeaders(text: string): Headers {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/**
 * Part a header from its parameters.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2045#section-5.1
 */
export function readStructured(header = ''): Structured {
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, plain] of header.matchAll(
    /;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/g
  )) {
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '')
  }
  return {value: (header.split(';')[0] ?? '').trim().toLowerCase(), parameters}
}
