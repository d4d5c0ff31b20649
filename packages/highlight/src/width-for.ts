/** Code that is longer is read in parts. */
const usualWidth = 8000
/** Of one long line. */
const lineWidth = 1000
/** Of grammars that go back over all that was not understood, again and again. */
const narrowWidth = 2000
const narrow: ReadonlySet<string> = new Set([
  'css',
  'less',
  'scss',
  'smalltalk',
  'supercollider',
  'zig'
])

/**
 * Tell how much code is read at once.
 *
 * @param language
 *   Name of a grammar.
 * @param isLine
 *   Whether the code is one long line.
 * @returns
 *   Units.
 */
export function widthFor(language: string, isLine: boolean): number {
  if (isLine) return lineWidth
  return narrow.has(language) ? narrowWidth : usualWidth
}
