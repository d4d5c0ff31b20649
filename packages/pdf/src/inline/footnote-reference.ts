import type {FootnoteReference} from 'mdast'
import type {Context} from '../context.js'
import {inElement} from '../struct/in-element.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'

/**
 * Set the mark of a note: its number, which leads to it; a reference to
 * nothing is kept as text.
 */
export function footnoteReference(node: FootnoteReference, context: Context): InlinePart[] {
  const mark = context.notes.mark(node)
  if (!mark) return [textRun(`[^${node.label ?? node.identifier}]`, context)]

  const {look, styles, theme} = context
  const style = styles({
    role: 'sans',
    weight: 400,
    sizePt: theme.markPt,
    ink: look.ink,
    risePt: look.sizePt * 0.4
  })
  const {number, destination, anchor} = mark
  const {element} = inElement(inElement(context, 'Reference'), 'Link')
  return [{type: 'text', text: String(number), style, destination, anchor, element}]
}
