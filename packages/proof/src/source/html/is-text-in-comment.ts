/**
 * Tell whether a comment is really text.
 *
 * A text such as `『<!--:』 『-->』`, not escaped, is cut by what looks like a
 * comment; brackets that do not pair inside of it give that away.
 */
export function isTextInComment(comment: string): boolean {
  let open = 0
  for (const character of comment) {
    if ('「『《【（〈'.includes(character)) open++
    if ('」』》】）〉'.includes(character) && --open < 0) return true
  }
  return open > 0
}
