import type {Context} from '../context.js'
import type {TextRun} from '../text/run.js'
import {cleanText} from './clean-text.js'

/**
 * Make a run of text in the look at hand.
 *
 * @param text
 *   Text as the document has it.
 * @param context
 *   How it looks and where it leads.
 * @returns
 *   Run without characters that cannot be printed.
 */
export function textRun(text: string, context: Context): TextRun {
  const {look, styles, url, element} = context
  return {
    type: 'text',
    text: cleanText(text),
    style: styles(look),
    url,
    destination: undefined,
    anchor: undefined,
    element
  }
}
