import type {CodeToken, TokenKind} from './code-token.js'

/**
 * Join neighbours that look alike, and the halves of characters.
 *
 * @param tokens
 *   Tokens in order.
 * @returns
 *   Tokens, neighbours of different kinds, none of which begins within a character.
 */
export function joinTokens(tokens: Iterable<CodeToken>): readonly CodeToken[] {
  const result: {text: string; readonly kind: TokenKind | undefined}[] = []
  for (const {text, kind} of tokens) {
    const last = result.at(-1)
    if (last && (last.kind === kind || isWithinCharacter(last.text, text))) last.text += text
    else if (text !== '') result.push({text, kind})
  }
  return result
}

/** Grammars count in code units. */
function isWithinCharacter(before: string, after: string): boolean {
  const [lead, trail] = [before.charCodeAt(before.length - 1), after.charCodeAt(0)]
  return lead >= 0xd800 && lead < 0xdc00 && trail >= 0xdc00 && trail < 0xe000
}
