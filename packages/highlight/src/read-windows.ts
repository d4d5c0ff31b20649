import type {TokenStream} from 'prismjs'
import type {CodeToken} from './code-token.js'
import {flattenTokens} from './flatten-tokens.js'

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
 * @yields
 *   Tokens in order.
 */
export function* readWindows(code: string, reading: Reading): Generator<CodeToken> {
  const {language, tokenize, width} = reading
  for (let start = 0; start < code.length; ) {
    const text = code.slice(start, start + width)
    const parts = [tokenize(text)].flat().map(one => ({
      isText: typeof one === 'string',
      tokens: flattenTokens([one], language)
    }))
    const tokens = parts.flatMap(part => part.tokens)
    const isLast = start + width >= code.length
    const end = isLast ? text.length : endWithin(parts, width / 2)
    // Placeholders of templates may be lost between the tokens.
    yield* textOf(tokens) === text
      ? cut(tokens, end)
      : [{text: text.slice(0, end), kind: undefined}]
    start += end
  }
}

interface Part {
  readonly isText: boolean
  readonly tokens: readonly CodeToken[]
}

/** End of the last line, or else of the last token, that is whole before a limit. */
function endWithin(parts: readonly Part[], limit: number): number {
  let line = 0
  let whole = 0
  let start = 0
  for (const {isText, tokens} of parts) {
    const text = textOf(tokens)
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
  return tokens.map(({text}) => text).join('')
}

function* cut(tokens: readonly CodeToken[], end: number): Generator<CodeToken> {
  let left = end
  for (const {text, kind} of tokens) {
    if (left <= 0) break
    yield {text: text.slice(0, left), kind}
    left -= text.length
  }
}
