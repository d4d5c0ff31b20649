import type {CodeToken} from './code-token.js'

/** Keywords before the name of what is defined. */
const definers =
  /^@?(?:class|def|enum|extension|fun|func|function|implementation|interface|module|object|protocol|record|struct|sub|trait|type)$/i

/**
 * Tell the names of what is defined, which some grammars leave as they are.
 *
 * @param tokens
 *   Tokens in order.
 * @yields
 *   Tokens in order.
 */
export function* nameDefinitions(tokens: Iterable<CodeToken>): Generator<CodeToken> {
  let isNext = false
  for (const token of tokens) {
    const [all = '', space = '', name = ''] =
      (isNext && !token.kind && /^([ \t]+)([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(token.text)) || []
    yield {text: space, kind: undefined}
    yield {text: name, kind: 'name'}
    yield {...token, text: token.text.slice(all.length)}
    isNext = token.kind === 'keyword' && definers.test(token.text)
  }
}
