/** A picture, or every few pixels of it, stored row by row. */
export interface PngPass {
  readonly widthPx: number
  readonly heightPx: number
  /** Its first pixel in the picture, and the distance of its pixels there. */
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
}

/** First pixel and distance of the pixels of each pass. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2]
] as const

/**
 * List the passes in which a PNG file stores its picture.
 *
 * @param widthPx
 *   Width of the picture.
 * @param heightPx
 *   Height of the picture.
 * @param order
 *   Row by row, or interlaced.
 * @returns
 *   Passes that have pixels.
 * @see https://www.w3.org/TR/png-3/#8Interlace
 */
export function pngPasses(
  widthPx: number,
  heightPx: number,
  order: 'interlaced' | 'rows'
): PngPass[] {
  const passes = order === 'interlaced' ? adam7 : [[0, 0, 1, 1] as const]
  return passes
    .map(([x, y, stepX, stepY]) => ({
      x,
      y,
      stepX,
      stepY,
      widthPx: Math.ceil((widthPx - x) / stepX),
      heightPx: Math.ceil((heightPx - y) / stepY)
    }))
    .filter(pass => pass.widthPx > 0 && pass.heightPx > 0)
}
