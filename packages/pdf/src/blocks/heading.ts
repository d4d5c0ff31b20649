import type {Heading} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Context} from '../context.js'
import type {Mark} from '../flow/mark.js'
import type {Row} from '../flow/strip.js'
import {inlineRuns} from '../inline/inline-runs.js'
import {inElement} from '../struct/in-element.js'
import type {Block} from './block.js'
import {keepTogether} from './keep-together.js'
import {textRows} from './text-rows.js'

/** Lines of room above, by rank. */
const linesBefore = [1.5, 1, 1] as const

/** Levels of the outline above the headings of a post. */
const levelsAbove = 2

/**
 * Set a heading: sans bold, no larger than the headings of the post need, and
 * never last on a page.
 */
export function heading(node: Heading, context: Context): Block[] {
  const {theme, headingRanks, paragraphs} = context
  const rank = Math.min(2, headingRanks.get(node.depth) ?? 2)
  const size = theme.headings[rank] ?? theme.headings[2]
  const level = levelsAbove + 1 + (headingRanks.get(node.depth) ?? 0)
  const inner: Context = {
    ...inElement(context, 'H', {level}),
    linePt: size.linePt,
    look: {role: 'sans', weight: 700, sizePt: size.sizePt, ink: 1}
  }
  const rows = textRows(inlineRuns(node, inner), inner, {align: 'left'})
  const [first, ...rest] = rows
  if (!first) return []
  const title = textOf(node).trim()
  const name = context.places?.names.get(node)
  const marks: Mark[] = [{type: 'outline', title, level, yPt: 0}]
  if (name !== undefined) marks.push({type: 'anchor', name, yPt: 0})
  const named: Row = {...first, marks: [...marks, ...first.marks]}
  return [
    {
      strips: keepTogether([named, ...rest], 'all'),
      beforePt: (linesBefore[rank] ?? 1) * theme.linePt,
      afterPt: paragraphs === 'indented' ? theme.linePt / 2 : theme.linePt / 4,
      keep: true,
      share: 1
    }
  ]
}
