import type {Piece} from '../break/line.js'
import type {Mark} from '../flow/mark.js'
import type {CharacterClass} from '../text/character-classes.js'
import {classOf} from '../text/class-of.js'

const dotted: ReadonlySet<CharacterClass> = new Set(['han', 'hangul', 'smallKana', 'repeat'])

/** Of the size of the text. */
const below = 0.27
const radius = 0.075

/**
 * Make the dots under emphasised Han; none under marks, signs and letters.
 *
 * @param pieces
 *   Pieces of a line.
 * @param xPt
 *   Left edge of the line.
 * @param baselinePt
 *   Its baseline, from the upper edge of its strip.
 * @returns
 *   A dot for each Han that is emphasised so.
 * @see https://www.w3.org/TR/clreq/#emphasis_dots
 */
export function emphasisDots(pieces: readonly Piece[], xPt: number, baselinePt: number): Mark[] {
  return pieces.flatMap(piece => {
    if (piece.type !== 'glyphs' || !piece.run.style.dotted) return []
    const {ink, sizePt} = piece.run.style
    return piece.glyphs.flatMap((glyph, index): readonly Mark[] => {
      if (!isHan(glyph.codePoints)) return []
      const leftPt = xPt + (piece.xsPt[index] ?? 0)
      return [
        {
          type: 'dot',
          xPt: leftPt + (glyph.advance / 2000) * sizePt,
          yPt: baselinePt + below * sizePt,
          radiusPt: radius * sizePt,
          ink
        }
      ]
    })
  })
}

function isHan([codePoint]: readonly number[]): boolean {
  if (codePoint === undefined) return false
  return dotted.has(classOf(String.fromCodePoint(codePoint)))
}
