import type {Nodes} from 'mdast'
import {blockquote} from './blockquote.js'
import {caption} from './caption.js'
import {code} from './code.js'
import {definition} from './definition.js'
import {figure} from './figure.js'
import {footnoteDefinition} from './footnote-definition.js'
import type {BlockHandle} from './handle.js'
import {heading} from './heading.js'
import {html} from './html.js'
import {linkCard} from './link-card.js'
import {list} from './list.js'
import {math} from './math.js'
import {paragraph} from './paragraph.js'
import {table} from './table.js'
import {thematicBreak} from './thematic-break.js'
import {video} from './video.js'

/** How each type of block is set. */
export const handlers: {
  readonly [Type in Nodes['type']]?: BlockHandle<Extract<Nodes, {type: Type}>>
} = {
  blockquote,
  caption,
  code,
  definition,
  figure,
  footnoteDefinition,
  heading,
  html,
  linkCard,
  list,
  math,
  paragraph,
  table,
  thematicBreak,
  video
}
