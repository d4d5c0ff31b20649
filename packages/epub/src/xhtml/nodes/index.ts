import type {Nodes} from 'mdast'
import type {Handler} from '../state.js'
import {blockquote} from './blockquote.js'
import {caption} from './caption.js'
import {code} from './code.js'
import {definition} from './definition.js'
import {deletion} from './deletion.js'
import {emphasis} from './emphasis.js'
import {figure} from './figure.js'
import {footnoteDefinition} from './footnote-definition.js'
import {footnoteReference} from './footnote-reference.js'
import {heading} from './heading.js'
import {image} from './image.js'
import {imageReference} from './image-reference.js'
import {inlineCode} from './inline-code.js'
import {inlineMath} from './inline-math.js'
import {lineBreak} from './line-break.js'
import {link} from './link.js'
import {linkCard} from './link-card.js'
import {linkReference} from './link-reference.js'
import {list} from './list.js'
import {listItem} from './list-item.js'
import {math} from './math.js'
import {mention} from './mention.js'
import {paragraph} from './paragraph.js'
import {root} from './root.js'
import {strong} from './strong.js'
import {subscript} from './subscript.js'
import {superscript} from './superscript.js'
import {table} from './table.js'
import {tableCell} from './table-cell.js'
import {tableRow} from './table-row.js'
import {text} from './text.js'
import {thematicBreak} from './thematic-break.js'
import {underline} from './underline.js'
import {video} from './video.js'

const handlers: {readonly [Node in Nodes as Node['type']]?: Handler<Node>} = {
  blockquote,
  break: lineBreak,
  caption,
  code,
  definition,
  delete: deletion,
  emphasis,
  figure,
  footnoteDefinition,
  footnoteReference,
  heading,
  image,
  imageReference,
  inlineCode,
  inlineMath,
  link,
  linkCard,
  linkReference,
  list,
  listItem,
  math,
  mention,
  paragraph,
  root,
  strong,
  subscript,
  superscript,
  table,
  tableCell,
  tableRow,
  text,
  thematicBreak,
  underline,
  video
}

// The object pairs each type with a handler of just that type.
const byType = new Map(Object.entries(handlers) as Array<[string, Handler]>)

/**
 * Find how a node is written.
 *
 * @param node
 *   Any node.
 * @returns
 *   Handler of its type; `undefined` if the type is not known.
 */
export function handlerOf(node: Nodes): Handler | undefined {
  return byType.get(node.type)
}
