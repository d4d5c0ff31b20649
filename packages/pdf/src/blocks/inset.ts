import type {Context} from '../context.js'

/**
 * Move a measure in from the left; a measure that is narrow already stays as
 * it is, so that no nesting uses up the page.
 *
 * @param context
 *   Where and how.
 * @param insetPt
 *   How far.
 * @returns
 *   Context of what is inside.
 */
export function inset(context: Context, insetPt: number): Context {
  const widthPt = context.widthPt - insetPt
  if (widthPt < context.theme.narrowestPt) return context
  return {...context, xPt: context.xPt + insetPt, widthPt}
}
