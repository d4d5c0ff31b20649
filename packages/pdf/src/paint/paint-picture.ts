import type {Area} from '../flow/mark.js'
import type {Picture} from '../pictures/picture.js'
import type {Canvas} from './create-canvas.js'
import {number} from './number.js'

/**
 * What takes the unit square of a picture to that of the page, by how it is
 * to be turned: a b c d e f of the matrix.
 *
 * @see CIPA DC-008, 4.6.4
 */
const turns: Readonly<Record<number, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0]
}

/**
 * Paint a picture.
 *
 * @param picture
 *   Picture in the file.
 * @param area
 *   Where, by its lower left corner on the sheet.
 * @param canvas
 *   Where to paint.
 */
export function paintPicture(picture: Picture, area: Area, canvas: Canvas): void {
  const {xPt, yPt, widthPt, heightPt} = area
  const [a, b, c, d, e, f] = turns[picture.orientation] ?? [1, 0, 0, 1, 0, 0]
  const matrix = [
    a * widthPt,
    b * heightPt,
    c * widthPt,
    d * heightPt,
    xPt + e * widthPt,
    yPt + f * heightPt
  ]
  canvas.pictures.add(picture.name)
  canvas.content.add(`q ${matrix.map(number).join(' ')} cm /${picture.name} Do Q`)
}
