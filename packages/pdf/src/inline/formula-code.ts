import type {Context} from '../context.js'
import {inElement} from '../struct/in-element.js'
import type {TextRun} from '../text/run.js'
import {codeLook} from './code-look.js'
import {textRun} from './text-run.js'

/**
 * Set the source of a formula in a line, as code.
 *
 * @param tex
 *   Source.
 * @param context
 *   How it looks.
 * @returns
 *   Run.
 */
export function formulaCode(tex: string, context: Context): TextRun {
  const inner = inElement(context, 'Code')
  return textRun(tex.replace(/\s+/g, ' '), {...inner, look: codeLook(context.look)})
}
