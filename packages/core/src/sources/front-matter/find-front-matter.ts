/** A front matter as it stands in a document. */
export interface FrontMatter {
  /** What it says it is written in, in small letters. */
  readonly language: string
  /** What stands between its fences. */
  readonly block: string
  /** Line of the file that it begins on, counted from 1. */
  readonly line: number
  readonly body: string
  /** Line of the file that the body begins on, counted from 1. */
  readonly bodyLine: number
  /** Set if the fence that ends it is missing: `body` is all that follows the first one. */
  readonly isUnclosed?: true | undefined
}

/**
 * Find the front matter of a document: YAML between lines of `---`, which may
 * name another language; TOML between lines of `+++`; or a JSON object that the
 * text follows. Blank lines may stand before it.
 *
 * @param text
 *   Whole document.
 * @param maxLength
 *   How far the end of a JSON object is looked for.
 * @returns
 *   Front matter and body; `undefined` if there is none.
 * @see https://gohugo.io/content-management/front-matter/
 */
export function findFrontMatter(text: string, maxLength: number): FrontMatter | undefined {
  const [blank = ''] = /^(?:[ \t]*\r?\n)*/.exec(text) ?? []
  const document = text.slice(blank.length)
  const line = countLines(blank) + 1
  return findFenced(document, line) ?? findJson(document, line, maxLength)
}

function findFenced(document: string, line: number): FrontMatter | undefined {
  const opening = /^(---|\+\+\+)[ \t]*((?:[a-z][a-z\d]*)?)[ \t]*\r?\n/i.exec(document)
  if (!opening) return undefined
  const isToml = opening[1] === '+++'
  const language = isToml ? 'toml' : opening[2]?.toLowerCase() || 'yaml'
  const rest = document.slice(opening[0].length)
  const closing = (isToml ? /^\+\+\+[ \t]*\r?$/m : /^(?:---|\.\.\.)[ \t]*\r?$/m).exec(rest)
  if (!closing) return {language, block: '', line, body: rest, bodyLine: line + 1, isUnclosed: true}
  const block = rest.slice(0, closing.index)
  const body = rest.slice(closing.index + closing[0].length).replace(/^\n/, '')
  return {language, block, line, body, bodyLine: line + countLines(block) + 2}
}

function findJson(document: string, line: number, maxLength: number): FrontMatter | undefined {
  if (!/^\{\s*"/.test(document)) return undefined
  const end = endOfObject(document.slice(0, maxLength))
  const rest = end === undefined ? '' : document.slice(end)
  // What goes on as JSON is a list of objects, or JSON that is broken.
  if (end === undefined || !/^[ \t]*\r?\n\s*[^\s{[]/.test(rest)) return undefined
  const [newline = ''] = /^[ \t]*\r?\n/.exec(rest) ?? []
  const block = document.slice(0, end)
  const bodyLine = line + countLines(block) + 1
  return {language: 'json', block, line, body: rest.slice(newline.length), bodyLine}
}

/** Find where the object that a text begins with ends, strings passed over. */
function endOfObject(text: string): number | undefined {
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '"') isInString = !isInString
    else if (isInString) index += character === '\\' ? 1 : 0
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return index + 1
  }
  return undefined
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
