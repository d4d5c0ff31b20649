import type {TokenStream} from 'prismjs'
import type {CodeToken} from './code-token.js'
import {flattenTokens} from './flatten-tokens.js'
import {addToken, type TokenRow} from './join-tokens.js'

/** How code is read. */
export interface Reading {
  /** Most units that are read at once. */
  readonly width: number
  readonly language: string
  readonly tokenize: (code: string) => TokenStream
}

/**
 * Read code through windows, so that it costs no more than its length: patterns
 * look for the end of what they begin in all that they are given.
 *
 * @param code
 *   Code.
 * @param reading
 *   Width of the windows, and what reads each. Of all but the last, what is in
 *   the second half is only looked at: comments that end there are comments.
 * @returns
 *   Tokens in order, those that look alike joined.
 */
export function readWindows(code: string, reading: Reading): TokenRow {
  const result: TokenRow = []
  const {language, tokenize, width} = reading
  let least = 1
  for (let start = 0; start < code.length; ) {
    const text = code.slice(start, start + width)
    const stream = tokenize(text)
    const tokens = flattenTokens(stream, language)
    const isLast = start + width >= code.length
    const found = isLast ? text.length : endWithin(stream, language, width / 2)
    const end = found < least ? width / 2 : found
    // Placeholders of templates may be lost between the tokens.
    const isWhole = textOf(tokens) === text
    if (isWhole && isLast && start === 0) return tokens
    if (!isWhole) addToken(result, text.slice(0, end), undefined)
    else for (const {text, kind} of cut(tokens, end)) addToken(result, text, kind)
    start += end
    // A long token may stand at the end of a short step; two such steps would not come on.
    least = end < width / 4 ? width / 4 : 1
  }
  return result
}

/** End of the last line, or else of the last token, that is whole before a limit. */
function endWithin(stream: TokenStream, language: string, limit: number): number {
  let line = 0
  let whole = 0
  let start = 0
  for (const one of [stream].flat()) {
    const isText = typeof one === 'string'
    const text = isText ? one : textOf(flattenTokens(one, language))
    const end = start + text.length
    const feed = text.lastIndexOf('\n', limit - start - 1) + 1
    if (feed > 0 && (isText || feed === text.length)) line = start + feed
    if (end > limit) break
    whole = end
    start = end
  }
  return line || whole || limit
}

function textOf(tokens: readonly CodeToken[]): string {
  let result = ''
  for (const {text} of tokens) result += text
  return result
}

function* cut(tokens: readonly CodeToken[], end: number): Generator<CodeToken> {
  let left = end
  for (const {text, kind} of tokens) {
    if (left <= 0) break
    yield {text: text.slice(0, left), kind}
    left -= text.length
  }
}
