import type {CodeToken} from '@answerbook/highlight'

/**
 * Split tokens into lines.
 *
 * @param tokens
 *   Tokens of code.
 * @returns
 *   Tokens of each line, which end with its line feed.
 */
export function splitLines(tokens: readonly CodeToken[]): readonly (readonly CodeToken[])[] {
  const lines: CodeToken[][] = []
  let line: CodeToken[] | undefined
  for (const {text, kind} of tokens) {
    for (const part of text.match(/[^\n]*\n|[^\n]+/g) ?? []) {
      if (!line) {
        line = []
        lines.push(line)
      }
      line.push({text: part, kind})
      if (part.endsWith('\n')) line = undefined
    }
  }
  return lines
}
