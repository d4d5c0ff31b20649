import type {Line} from '../break/line.js'
import type {Context} from '../context.js'
import {textRun} from '../inline/text-run.js'
import {setLine} from './set-line.js'

/** A label that is measured but has no place yet. */
export interface Label {
  readonly line: Line | undefined
  /** Its width. */
  readonly endPt: number
}

/**
 * Set the label of a list item.
 *
 * @param text
 *   Its text.
 * @param context
 *   How it looks.
 * @returns
 *   Label, to be put in its place by `labelled`.
 */
export function setLabel(text: string, context: Context): Label {
  const line = setLine([textRun(text, {...context, url: undefined})])
  return {line, endPt: line?.endPt ?? 0}
}
