import type {Line} from '../break/line.js'
import type {TextMark} from './mark.js'

/**
 * Make the mark of a line.
 *
 * @param line
 *   Line to paint.
 * @param xPt
 *   Its left edge.
 * @param baselinePt
 *   Its baseline, from the upper edge of its strip.
 * @param fields
 *   What else is said about it.
 * @returns
 *   Mark with all the fields that one can have.
 */
export function textMark(
  line: Line,
  xPt: number,
  baselinePt: number,
  fields: Readonly<Pick<TextMark, 'artifact' | 'copiedAs' | 'ink'>> = {}
): TextMark {
  const {ink, copiedAs, artifact} = fields
  return {type: 'text', line, xPt, baselinePt, ink, copiedAs, artifact}
}
