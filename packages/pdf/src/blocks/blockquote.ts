import type {Blockquote} from 'mdast'
import type {Context} from '../context.js'
import type {Band, Strip} from '../flow/strip.js'
import {inElement} from '../struct/in-element.js'
import type {Block} from './block.js'
import {inset} from './inset.js'
import {stack} from './stack.js'

const ruleInk = 0.3
const rulePt = 1.5

/**
 * Set a quote: 楷体, a rule at its left; one rule more for each nested quote.
 */
export function blockquote(node: Blockquote, context: Context): Block[] {
  const {theme, xPt, look, widthPt} = context
  const inner = inElement(inset(context, 2 * theme.emPt), 'BlockQuote')
  const content = stack(
    node.children.flatMap(child =>
      context.toBlocks(child, {
        ...inner,
        paragraphs: 'spaced',
        look: {...look, role: 'kai', weight: 400}
      })
    )
  )
  const rule: Band = {xPt: xPt + theme.emPt - rulePt / 2, widthPt: rulePt, ink: ruleInk}
  // Where there is no room to move in, there is none for a rule either.
  const strips =
    inner.widthPt === widthPt ? content.strips : content.strips.map(strip => besides(strip, rule))
  const roomPt = theme.linePt / 2
  return [{strips, beforePt: roomPt, afterPt: roomPt, share: 0.5, keep: undefined}]
}

function besides(strip: Strip, rule: Band): Strip {
  return {...strip, bands: [rule, ...(strip.bands ?? [])]}
}
