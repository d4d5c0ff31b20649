import type {Area} from '../flow/mark.js'
import type {Content} from './create-content.js'
import {rectangle} from './rectangle.js'

/** Light around the code, in modules. */
const quietModules = 4
/** Rows reach a little into each other, so that no viewer shows a seam. */
const overlap = 0.04

/**
 * Paint a QR code: dark on light, whatever the colours of the page.
 *
 * @param modules
 *   Rows of modules, dark ones true.
 * @param area
 *   Where, without the light around it.
 * @param content
 *   Where to paint.
 * @see ISO/IEC 18004, 5.3
 */
export function paintQrCode(
  modules: ReadonlyArray<readonly boolean[]>,
  area: Area,
  content: Content
): void {
  const {xPt, yPt, widthPt, heightPt} = area
  const modulePt = widthPt / modules.length
  const quietPt = quietModules * modulePt
  content.fill('1 g')
  const ground = {
    xPt: xPt - quietPt,
    yPt: yPt - quietPt,
    widthPt: widthPt + 2 * quietPt,
    heightPt: heightPt + 2 * quietPt
  }
  content.add(`${rectangle(ground)} f`)
  content.fill('0 g')
  const rectangles = modules.flatMap((row, index) =>
    darkRuns(row).map(([from, to]) =>
      rectangle({
        xPt: xPt + from * modulePt,
        yPt: yPt + heightPt - (index + 1) * modulePt,
        widthPt: (to - from) * modulePt,
        heightPt: (1 + overlap) * modulePt
      })
    )
  )
  content.add(`${rectangles.join('\n')} f`)
}

function darkRuns(row: readonly boolean[]): Array<[from: number, to: number]> {
  const runs: Array<[from: number, to: number]> = []
  for (const [index, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last && last[1] === index) last[1] = index + 1
    else runs.push([index, index + 1])
  }
  return runs
}
