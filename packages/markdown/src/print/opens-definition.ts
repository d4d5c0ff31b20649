/**
 * Tell whether a paragraph would be taken for the definition of an address:
 * blocks are looked for before code and marks are.
 *
 * @param line
 *   Text of a paragraph that begins with a bracket.
 * @see https://spec.commonmark.org/0.31.2/#link-reference-definitions
 */
export function opensDefinition(line: string): boolean {
  for (const {0: found, index} of line.slice(1).matchAll(/\\.|[[\]]/gs)) {
    if (found === '[') return false
    if (found === ']') return line[index + 2] === ':'
  }
  return false
}
