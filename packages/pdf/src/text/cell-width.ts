import {pickFace} from '../fonts/pick-face.js'
import type {TextStyle} from './run.js'

/** Of nearly all fonts made for code, in thousandths of an em. */
const usualWidth = 600

/**
 * Tell how wide a cell of monospaced text is: as wide as a digit.
 *
 * @param style
 *   Style of the text.
 * @returns
 *   Width in thousandths of an em.
 */
export function cellWidth(style: TextStyle): number {
  const {cellSizePt = style.sizePt, faces, sizePt} = style
  const [zero] = pickFace(faces, '0', 'latin')?.shape('0', 'latin') ?? []
  return ((zero?.advance ?? usualWidth) * cellSizePt) / sizePt
}
