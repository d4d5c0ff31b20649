import {createPieces} from '../break/create-pieces.js'
import type {Line} from '../break/line.js'
import {toClusters} from '../text/to-clusters.js'
import type {Styles} from '../theme/create-styles.js'
import type {Role} from '../theme/look.js'

/** Parts of the square of a Han above and below the baseline, in most fonts. */
const above = 880
const below = 120

/**
 * Set a character that no mathematical font has, such as a Han, in a face of
 * the document: a thousand units to the em, not squeezed.
 *
 * @param text
 *   Character, or several.
 * @param variant
 *   Font that MathJax would like.
 * @param styles
 *   Gives looks their faces.
 * @returns
 *   Line whose lengths are in thousandths of an em.
 */
export function setCharacters(text: string, variant: string, styles: Styles): Line | undefined {
  const weight = variant.includes('bold') ? 700 : 400
  const style = styles({role: roleOf(variant), weight, sizePt: 1000, ink: 1})
  const [clusters = []] = toClusters([{type: 'text', text, style}])
  const pieces = createPieces()
  let x = 0
  for (const cluster of clusters) {
    pieces.add(cluster, x, cluster.widthPt)
    x += cluster.widthPt + (cluster.space?.widthPt ?? 0)
  }
  return {
    pieces: pieces.take(),
    text,
    startPt: 0,
    endPt: x,
    justified: false,
    end: 'last',
    stretchPt: 0,
    ascentPt: above,
    descentPt: below
  }
}

function roleOf(variant: string): Role {
  return variant.includes('sans') ? 'sans' : 'serif'
}
