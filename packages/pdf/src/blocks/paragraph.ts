import type {Nodes, Paragraph} from 'mdast'
import type {Context} from '../context.js'
import type {InlinePart} from '../inline/inline-part.js'
import {mapList} from '../map-list.js'
import {inElement} from '../struct/in-element.js'
import {indentEms} from '../text/indent-ems.js'
import type {Run} from '../text/run.js'
import type {Block} from './block.js'
import {gridOf} from './grid-of.js'
import {keepTogether} from './keep-together.js'
import {pictureBlock} from './picture-block.js'
import {textRows} from './text-rows.js'

/**
 * Set a paragraph; a picture in it that is larger than its lines divides it.
 */
export function paragraph(node: Paragraph, context: Context): Block[] {
  return paragraphOf(node.children, context)
}

/**
 * Set nodes as a paragraph.
 *
 * @param nodes
 *   Nodes of text.
 * @param context
 *   Where and how.
 * @returns
 *   A block for each stretch of text and each picture; none for blank text.
 */
export function paragraphOf(nodes: readonly Nodes[], context: Context): Block[] {
  const inner = inElement(context, 'P')
  const parts = context.toParts({type: 'paragraph', children: [...nodes] as never}, inner)
  const blocks: Block[] = []
  for (const stretch of divide(parts)) {
    if ('picture' in stretch) {
      const {node, url, element} = stretch.picture
      blocks.push(pictureBlock(node, {...context, element}, {url}))
    } else if (stretch.runs.some(run => run.type === 'box' || /\S/.test(run.text))) {
      const block = textBlock(stretch.runs, context)
      const isLabel = block.strips.length === 1 && isBold(nodes)
      blocks.push(isLabel ? {...block, keep: true} : block)
    }
  }
  return blocks
}

/** Many a writer makes headings of bold lines. */
function isBold(nodes: readonly Nodes[]): boolean {
  return nodes.every(
    node => node.type === 'strong' || (node.type === 'text' && node.value.trim() === '')
  )
}

function textBlock(runs: readonly Run[], context: Context): Block {
  const {lang, look, linePt, paragraphs} = context
  const indentPt = paragraphs === 'indented' ? indentEms(lang) * look.sizePt : 0
  const rows = textRows(runs, context, {indentPt, gridPt: gridOf(context)})
  const roomPt = paragraphs === 'spaced' ? linePt / 2 : 0
  const leadsIn = /[：:]\s*$/.test(runs.at(-1)?.text ?? '')
  const goesOnPt = paragraphs === 'tight' ? undefined : roomPt
  return {
    strips: mapList(keepTogether(rows, 'orphans'), row => ({...row, goesOnPt})),
    beforePt: roomPt,
    afterPt: roomPt,
    keep: leadsIn ? true : undefined
  }
}

type Stretch = {readonly runs: Run[]} | {readonly picture: Extract<InlinePart, {type: 'picture'}>}

function divide(parts: readonly InlinePart[]): Stretch[] {
  const stretches: Stretch[] = []
  let runs: Run[] | undefined
  for (const part of parts) {
    if (part.type === 'picture') {
      stretches.push({picture: part})
      runs = undefined
    } else if (runs) {
      runs.push(part)
    } else {
      runs = [part]
      stretches.push({runs})
    }
  }
  return stretches
}
