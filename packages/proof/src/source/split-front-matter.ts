/** A document parted into its front matter and the rest. */
export interface FrontMatter {
  /** Fields as they are written, in order; absent if there is no front matter. */
  readonly fields?: readonly Field[] | undefined
  readonly body: string
  /** Line on which the body begins, counted from 1. */
  readonly bodyLine: number
}

/** A field of front matter. */
export interface Field {
  readonly name: string
  /** Its texts: one, or the items of a list. */
  readonly values: readonly string[]
  readonly line: number
}

/**
 * Part a document into its front matter and the rest, line by line.
 *
 * Quotes are taken off, however many; nothing else of YAML is understood, nor
 * need it be to read the words.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split(/\r?\n/)
  const start = lines.findIndex(line => line.trim() !== '')
  const [, fence] = /^(---|\+\+\+)\s*[a-z\d]*\s*$/i.exec(lines[start] ?? '') ?? []
  if (fence === undefined) return splitJson(lines, start) ?? {body: text, bodyLine: 1}
  const isEnd = fence === '---' ? /^(?:---|\.\.\.)\s*$/ : /^\+\+\+\s*$/
  const length = lines.slice(start + 1).findIndex(line => isEnd.test(line))
  if (length === -1) return {body: lines.slice(start + 1).join('\n'), bodyLine: start + 2}
  const end = start + 1 + length
  return {
    fields: readFields(lines.slice(start + 1, end), start + 2),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2
  }
}

/** A JSON object may stand before a text, up to a line that ends in a brace. */
function splitJson(lines: readonly string[], start: number): FrontMatter | undefined {
  if (!/^\{\s*(?:"|$)/.test(lines[start] ?? '')) return undefined
  const length = lines.slice(start).findIndex(line => /^\}\s*$|^\{.*\}\s*$/.test(line))
  const block = lines.slice(start, start + length + 1)
  const body = lines.slice(start + length + 1).join('\n')
  if (length === -1 || body.trim() === '') return undefined
  const value = parseObject(block.join('\n'))
  if (value === undefined) return undefined
  const fields = Object.entries(value).map(([name, item]) => ({
    name,
    values: [item].flat().map(String),
    line: start + 1
  }))
  return {fields, body, bodyLine: start + length + 2}
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function readFields(lines: readonly string[], firstLine: number): Field[] {
  const fields: Array<{name: string; values: string[]; line: number; isList: boolean}> = []
  for (const [index, line] of lines.entries()) {
    const [, name, value = ''] = /^([\p{L}_][\p{L}\p{N}_-]*)\s*[:=](?:\s+(.*))?$/u.exec(line) ?? []
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1]
    const last = fields.at(-1)
    if (name !== undefined) {
      const values = valuesOf(value.trim())
      fields.push({name, values, line: firstLine + index, isList: value.trim() === ''})
    } else if (last?.isList && item !== undefined) {
      last.values.push(item)
    } else if (last) {
      last.values.push(`${last.values.pop() ?? ''} ${line}`)
    } else {
      fields.push({name: '', values: [line], line: firstLine + index, isList: false})
    }
  }
  return fields.map(({name, values, line}) => ({
    name,
    line,
    values: values.map(plainValue).filter(value => value !== '')
  }))
}

function valuesOf(value: string): string[] {
  if (/^[>|][+-]?\d*$/.test(value)) return ['']
  return value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1).split(',') : [value]
}

/** Some titles were quoted again at each run: `"""'…'"""`. */
function plainValue(value: string): string {
  let text = value.trim()
  while (text.length > 1 && /^["']/.test(text) && text[0] === text.at(-1)) {
    const inner = text.slice(1, -1)
    text = text[0] === "'" ? inner.replaceAll("''", "'") : unescapeYaml(inner)
  }
  // Hexo writers escape braces all over a file.
  return text.replaceAll('&#123;', '{').replaceAll('&#125;', '}').trim()
}

/** @see https://yaml.org/spec/1.2.2/#57-escaped-characters */
function unescapeYaml(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, four, two, character) => {
    if (character === undefined) return String.fromCharCode(Number.parseInt(four ?? two, 16))
    return {n: '\n', t: '\t', r: '\r'}[character as string] ?? character
  })
}
