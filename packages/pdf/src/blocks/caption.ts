import type {Caption} from '@answerbook/core'
import type {Context} from '../context.js'
import {inlineRuns} from '../inline/inline-runs.js'
import {inElement} from '../struct/in-element.js'
import type {Block} from './block.js'
import {keepTogether} from './keep-together.js'
import {textRows} from './text-rows.js'

const ink = 0.6
const roomPt = 5

/**
 * Set a caption: small sans, in the middle if it is one line.
 */
export function caption(node: Caption, context: Context): Block[] {
  const {sizePt, linePt} = context.theme.caption
  const inner: Context = inElement(
    {...context, linePt, look: {role: 'sans', weight: 400, sizePt, ink}},
    'Caption'
  )
  const runs = inlineRuns(node, inner)
  const ranged = textRows(runs, inner, {align: 'left'})
  const rows = ranged.length === 1 ? textRows(runs, inner, {align: 'center'}) : ranged
  return [{strips: keepTogether(rows, 'orphans'), beforePt: roomPt, afterPt: 0}]
}
