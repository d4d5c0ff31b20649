import type {Token, TokenStream} from 'prismjs'
import {addToken, type TokenRow} from './join-tokens.js'
import {kindOf, type Place, placeIn} from './kind-of.js'

/**
 * Lay the tokens of code, which stand in each other, in a row.
 *
 * @param stream
 *   Tokens, however deep.
 * @param language
 *   Language of the code.
 * @returns
 *   Tokens in order, those that look alike joined.
 */
export function flattenTokens(stream: Token | TokenStream, language: string): TokenRow {
  const result: TokenRow = []
  const open = [frameOf(stream, {language, kind: undefined, type: undefined})]
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const {items, place} = frame
    const item = items[frame.next]
    frame.next += 1
    if (item === undefined) {
      open.pop()
    } else if (typeof item === 'string') {
      addToken(result, item, place.kind)
    } else {
      const {content} = item
      if (typeof content === 'string') addToken(result, content, kindOf(item, place))
      else open.push(frameOf(content, placeIn(item, place)))
    }
  }
  return result
}

function frameOf(stream: Token | TokenStream, place: Place) {
  return {items: Array.isArray(stream) ? stream : [stream], next: 0, place}
}
