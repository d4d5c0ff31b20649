/**
 * Cut a text that is too long for where it stands.
 *
 * @param text
 *   Any text.
 * @param longest
 *   Characters that it may have.
 * @returns
 *   The text in one line, ending in `…` where it was cut.
 */
export function cutText(text: string, longest: number): string {
  // A character is at most two code units: no need to look at all of a long text.
  const line = text
    .slice(0, 8 * longest)
    .replace(/\s+/g, ' ')
    .trim()
  const chars = [...line]
  return chars.length > longest ? `${chars.slice(0, longest - 1).join('')}…` : line
}
