import type {RootContent} from 'mdast'
import type {PrintState} from '../print-state.js'
import {blockquote} from './blockquote.js'
import {code} from './code.js'
import {footnoteDefinition} from './footnote-definition.js'
import {heading} from './heading.js'
import {list} from './list.js'
import {math} from './math.js'
import {paragraph} from './paragraph.js'
import {table} from './table.js'
import {thematicBreak} from './thematic-break.js'

/** Print a block; `index` counts the lists of its kind that stand right before it. */
export type PrintBlock<Node = RootContent> = (
  node: Node,
  state: PrintState,
  index: number
) => string

/** How each block is printed; the others are replaced before. */
export const blocks: {
  readonly [Type in RootContent['type']]?: PrintBlock<Extract<RootContent, {type: Type}>>
} = {
  blockquote,
  code,
  footnoteDefinition,
  heading,
  list,
  math,
  paragraph,
  table,
  thematicBreak
}
