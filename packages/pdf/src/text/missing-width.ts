import {cellWidth} from './cell-width.js'
import type {TextStyle} from './run.js'

/**
 * Tell how wide the box of a character is that no face has.
 *
 * @param style
 *   Style of the text.
 * @returns
 *   Width in points: a square, in cells two of them.
 */
export function missingWidth(style: TextStyle): number {
  return style.monospaced ? (2 * cellWidth(style) * style.sizePt) / 1000 : style.sizePt
}
