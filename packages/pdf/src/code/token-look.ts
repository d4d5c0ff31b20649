import type {TokenKind} from '@answerbook/highlight'
import type {Look} from '../theme/look.js'

/** Weight and gray tell on any paper; the colours of strings and constants are few and dark. */
const looks: Readonly<Record<TokenKind, Partial<Look>>> = {
  comment: {ink: 0.6},
  keyword: {weight: 700},
  literal: {ink: 'literal'},
  name: {ink: 'accent'},
  string: {ink: 'string'}
}

/**
 * Give the look of a token.
 *
 * @param look
 *   Look of the code around it.
 * @param kind
 *   What it is.
 * @returns
 *   Look, never slanted: comments may be Chinese.
 */
export function tokenLook(look: Look, kind: TokenKind | undefined): Look {
  return kind ? {...look, ...looks[kind]} : look
}
