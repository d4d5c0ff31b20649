import type {PhrasingContent} from 'mdast'
import type {LineState} from '../print-state.js'
import {footnoteReference} from './footnote-reference.js'
import {html} from './html.js'
import {image} from './image.js'
import {inlineCode} from './inline-code.js'
import {inlineMath} from './inline-math.js'
import {lineBreak} from './line-break.js'
import {link} from './link.js'
import {run} from './run.js'
import {tagged} from './tagged.js'

/** How each node of a line is printed; the others are replaced before. */
export const phrasing: {
  readonly [Type in PhrasingContent['type']]?: (
    node: Extract<PhrasingContent, {type: Type}>,
    line: LineState
  ) => string
} = {
  break: lineBreak,
  delete: run,
  emphasis: run,
  footnoteReference,
  html,
  image,
  inlineCode,
  inlineMath,
  link,
  strong: run,
  subscript: tagged,
  superscript: tagged,
  underline: tagged
}
