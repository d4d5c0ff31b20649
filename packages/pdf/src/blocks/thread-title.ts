import type {Context} from '../context.js'
import type {Row} from '../flow/strip.js'
import {textRun} from '../inline/text-run.js'
import {inElement} from '../struct/in-element.js'
import type {Block} from './block.js'
import {keepTogether} from './keep-together.js'
import {textRows} from './text-rows.js'

/** A title that is also a place and an entry of the outline. */
export interface TitleOptions {
  /** Name of the place. */
  readonly anchor: string
}

/**
 * Set the title of a thread: sans bold, in lines of like length.
 *
 * @param title
 *   Title to set.
 * @param context
 *   Where and how.
 * @param options
 *   What it is beside a title.
 * @returns
 *   Block.
 */
export function threadTitle(
  title: string,
  context: Context,
  options: Readonly<TitleOptions>
): Block {
  const {theme} = context
  const {sizePt, linePt} = theme.title
  const inner: Context = {
    ...inElement(context, 'H', {level: 1}),
    linePt,
    look: {role: 'sans', weight: 700, sizePt, ink: 1}
  }
  const rows = textRows([textRun(title, inner)], inner, {align: 'balance'})
  const [first, ...rest] = keepTogether(rows, 'all')
  const named: Row[] = first
    ? [
        {
          ...first,
          marks: [
            {type: 'anchor', name: options.anchor, yPt: 0},
            {type: 'outline', title, level: 1, yPt: 0},
            ...first.marks
          ]
        },
        ...rest
      ]
    : []
  return {
    strips: named,
    beforePt: 0,
    afterPt: theme.linePt,
    keep: true
  }
}
