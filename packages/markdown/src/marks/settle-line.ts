import type {PhrasingContent} from 'mdast'
import {simplifyMarks} from './simplify-marks.js'
import {spellMarks} from './spell-marks.js'
import {splitEdges} from './split-edges.js'
import {trimBreaks} from './trim-breaks.js'

export function settleLine(
  nodes: readonly PhrasingContent[],
  _: object
): readonly PhrasingContent[] {
  const {middle} = splitEdges(simplifyMarks(nodes))
  return middle.every(({type}) => type === 'html') ? [] : spellMarks(trimBreaks(middle))
}
