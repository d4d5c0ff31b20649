import type {Token, TokenStream} from 'prismjs'
import type {CodeToken} from './code-token.js'
import {kindOf, type Place} from './kind-of.js'

/**
 * Lay the tokens of code, which stand in each other, in a row.
 *
 * @param stream
 *   Tokens, however deep.
 * @param language
 *   Language of the code.
 * @returns
 *   Tokens in order.
 */
export function flattenTokens(stream: Token | TokenStream, language: string): readonly CodeToken[] {
  const result: CodeToken[] = []
  const todo: {content: Token | TokenStream; place: Place}[] = [
    {content: stream, place: {language, kind: undefined, type: undefined}}
  ]
  for (let next = todo.pop(); next; next = todo.pop()) {
    const {content, place} = next
    if (typeof content === 'string') result.push({text: content, kind: place.kind})
    else if (Array.isArray(content)) {
      for (const inner of content.toReversed()) todo.push({content: inner, place})
    } else todo.push({content: content.content, place: kindOf(content, place)})
  }
  return result
}
