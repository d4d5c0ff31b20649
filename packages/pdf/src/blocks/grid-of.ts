import type {Context} from '../context.js'

/**
 * Give the distance of the lines of the grid that body text stands on.
 *
 * @param context
 *   Where and how.
 * @returns
 *   A line, or half of one where half a line is between paragraphs; nothing
 *   for text of another size than the body.
 */
export function gridOf(context: Context): number | undefined {
  const {theme, linePt, paragraphs} = context
  if (linePt !== theme.linePt) return undefined
  return paragraphs === 'indented' ? linePt : linePt / 2
}
