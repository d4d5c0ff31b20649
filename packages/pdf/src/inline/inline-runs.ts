import type {Parents} from 'mdast'
import type {Context} from '../context.js'
import type {Run} from '../text/run.js'
import {textRun} from './text-run.js'

/**
 * Turn nodes into runs where no picture can stand between lines, such as in a
 * heading or the cell of a table.
 *
 * @param parent
 *   Node whose children to turn.
 * @param context
 *   How they look.
 * @returns
 *   Runs; what a large picture shows, in words, instead of it.
 */
export function inlineRuns(parent: Parents, context: Context): Run[] {
  return context.toParts(parent, context).map(part => {
    if (part.type !== 'picture') return part
    const shown = part.node.alt || part.node.title || context.words.picture
    return textRun(`[${shown}]`, {...context, url: part.url, element: part.element})
  })
}
