import type {Break} from 'mdast'
import type {Context} from '../context.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'

/**
 * End the line.
 */
export function lineBreak(_: Break, context: Context): InlinePart[] {
  return [textRun('\n', context)]
}
