import type {ThematicBreak} from 'mdast'
import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Mark} from '../flow/mark.js'
import type {Block} from './block.js'

/** Of the size of the text. */
const radius = 0.105

/**
 * Set a break: three spaced dots in the middle of a line.
 */
export function thematicBreak(_: ThematicBreak, context: Context): Block[] {
  const {xPt, widthPt, theme} = context
  const {linePt, emPt} = theme
  const marks = [-1.5, 0, 1.5].map(
    (ems): Mark => ({
      type: 'dot',
      xPt: xPt + widthPt / 2 + ems * emPt,
      yPt: linePt / 2,
      radiusPt: radius * emPt,
      ink: 0.6
    })
  )
  const strips = [makeRow(linePt, marks, {keep: true})]
  return [{strips, beforePt: linePt / 2, afterPt: linePt / 2, share: 0.5}]
}
