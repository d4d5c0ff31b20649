import type {CodeToken, TokenKind} from './code-token.js'

/** Tokens in order, neighbours of different kinds, none of which begins within a character. */
export type TokenRow = {text: string; readonly kind: TokenKind | undefined}[]

/**
 * Add a token to a row; what looks like the last of them, or is the other half
 * of its last character, becomes a part of it.
 *
 * @param row
 *   Row to add it to.
 * @param text
 *   Its text.
 * @param kind
 *   Its kind.
 */
export function addToken(row: TokenRow, text: string, kind: TokenKind | undefined): void {
  const last = row.at(-1)
  if (last && (last.kind === kind || isWithinCharacter(last.text, text))) last.text += text
  else if (text !== '') row.push({text, kind})
}

/**
 * Join neighbours that look alike, and the halves of characters.
 *
 * @param tokens
 *   Tokens in order.
 * @returns
 *   The same as a row.
 */
export function joinTokens(tokens: Iterable<CodeToken>): TokenRow {
  const row: TokenRow = []
  for (const {text, kind} of tokens) addToken(row, text, kind)
  return row
}

/** Grammars count in code units. */
function isWithinCharacter(before: string, after: string): boolean {
  const lead = before.charCodeAt(before.length - 1)
  const trail = after.charCodeAt(0)
  return lead >= 0xd800 && lead < 0xdc00 && trail >= 0xdc00 && trail < 0xe000
}
