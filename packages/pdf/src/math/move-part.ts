import type {DrawingPart} from './drawing.js'
import type {Matrix} from './matrix.js'

/**
 * Move a part of a drawing.
 *
 * @param part
 *   Part; not changed.
 * @param x
 *   How far to the right, in thousandths of an em.
 * @param y
 *   How far up.
 * @returns
 *   The part in its new place.
 */
export function movePart(part: DrawingPart, x: number, y: number): DrawingPart {
  const matrix = moved(part.matrix, x, y)
  if (part.type === 'text' || !part.clip) return {...part, matrix}
  return {...part, matrix, clip: {...part.clip, matrix: moved(part.clip.matrix, x, y)}}
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, e + x, f + y]
}
