import type {Page, PlacedBand, PlacedRow} from './page.js'
import {snap, tolerancePt} from './snap.js'
import type {Band, Strip} from './strip.js'

/** A page that is being filled from above. */
export interface OpenPage {
  /** Where the next strip goes. */
  readonly endPt: () => number
  readonly place: (strip: Strip, extraPt: number) => void
  readonly close: () => Page
}

/**
 * Begin a page.
 *
 * @returns
 *   Empty page.
 */
export function createPage(): OpenPage {
  const rows: PlacedRow[] = []
  const bands: PlacedBand[] = []
  let endPt = 0
  const openBands = new Map<Band, {topPt: number; endPt: number}>()

  const closeBand = (band: Band, {topPt, endPt}: {topPt: number; endPt: number}) => {
    const {xPt, widthPt, ink} = band
    bands.push({xPt, yPt: topPt, widthPt, heightPt: endPt - topPt, ink})
  }

  return {
    endPt: () => endPt,
    place(strip, extraPt) {
      const topPt = strip.type === 'row' ? snap(endPt, strip.gridPt) : endPt
      const bottomPt = topPt + strip.heightPt + extraPt
      if (strip.type === 'row') rows.push({row: strip, yPt: topPt, xPt: undefined})
      for (const band of strip.bands ?? []) {
        const open = openBands.get(band)
        if (open && endPt - open.endPt < tolerancePt) open.endPt = bottomPt
        else {
          if (open) closeBand(band, open)
          openBands.set(band, {topPt, endPt: bottomPt})
        }
      }
      endPt = bottomPt
    },
    close() {
      for (const [band, extent] of openBands) closeBand(band, extent)
      return {rows, bands, apart: undefined, turned: undefined}
    }
  }
}
