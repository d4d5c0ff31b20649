import type {Nodes} from 'mdast'
import {lineBreak} from './break.js'
import {deletion} from './delete.js'
import {emphasis} from './emphasis.js'
import {footnoteReference} from './footnote-reference.js'
import type {InlineHandle} from './handle.js'
import {html} from './html.js'
import {image} from './image.js'
import {imageReference} from './image-reference.js'
import {inlineCode} from './inline-code.js'
import {inlineMath} from './inline-math.js'
import {link} from './link.js'
import {linkReference} from './link-reference.js'
import {mention} from './mention.js'
import {strong} from './strong.js'
import {subscript} from './subscript.js'
import {superscript} from './superscript.js'
import {text} from './text.js'
import {underline} from './underline.js'

/** How each type of node in a paragraph is set. */
export const handlers: {
  readonly [Type in Nodes['type']]?: InlineHandle<Extract<Nodes, {type: Type}>>
} = {
  break: lineBreak,
  delete: deletion,
  emphasis,
  footnoteReference,
  html,
  image,
  imageReference,
  inlineCode,
  inlineMath,
  link,
  linkReference,
  mention,
  strong,
  subscript,
  superscript,
  text,
  underline
}
