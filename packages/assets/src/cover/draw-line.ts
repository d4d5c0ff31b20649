import type {SetLine} from '../lines/set-line.js'

/** Where a line of letters stands. */
export interface LinePlace {
  readonly xPx: number
  /** Of the baseline. */
  readonly yPx: number
  readonly sizePx: number
}

/**
 * Draw a line of letters.
 *
 * @param line
 *   Line.
 * @param place
 *   Where its first ink and its baseline are, and how large an em is.
 * @returns
 *   SVG paths in the colour of what is around.
 */
export function drawLine({glyphs}: SetLine, {xPx, yPx, sizePx}: LinePlace): string {
  return glyphs
    .map(({path, unitsPerEm, x, y, isTurned}) => {
      const scale = Number((sizePx / unitsPerEm).toFixed(6))
      const [left, baseline] = [xPx + x * sizePx, yPx - y * sizePx].map(at => Number(at.toFixed(2)))
      const turn = isTurned ? 'rotate(90) ' : ''
      return `<path transform="translate(${left} ${baseline}) ${turn}scale(${scale} -${scale})" d="${path}"/>`
    })
    .join('')
}
