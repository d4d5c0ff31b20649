import type {CodeToken} from './code-token.js'
import {joinTokens} from './join-tokens.js'

/** Keywords before the name of what is defined. */
const definers =
  /^@?(?:class|def|enum|extension|fun|func|function|implementation|interface|module|object|protocol|record|struct|sub|trait|type)$/i

/**
 * Tell the names of what is defined, which some grammars leave as they are.
 *
 * @param tokens
 *   Tokens in order, neighbours of different kinds.
 * @returns
 *   Tokens in order, neighbours of different kinds.
 */
export function nameDefinitions(tokens: readonly CodeToken[]): readonly CodeToken[] {
  const result: CodeToken[] = []
  let isNext = false
  for (const token of tokens) {
    const found =
      isNext && !token.kind && /^([ \t]+)([\p{L}_$][\p{L}\p{N}_$]*)(.*)$/su.exec(token.text)
    if (found) {
      const [, space = '', name = '', rest = ''] = found
      result.push({text: space, kind: undefined}, {text: name, kind: 'name'})
      result.push({text: rest, kind: undefined})
    } else result.push(token)
    isNext = token.kind === 'keyword' && definers.test(token.text)
  }
  return result.length === tokens.length ? tokens : joinTokens(result)
}
