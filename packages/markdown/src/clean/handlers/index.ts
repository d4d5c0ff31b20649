import type {RootContent} from 'mdast'
import type {Clean} from '../clean-state.js'
import {cleanInline, cleanLines} from '../clean-text.js'
import {block} from './block.js'
import {card} from './card.js'
import {code} from './code.js'
import {caption, figure} from './figure.js'
import {footnoteReference} from './footnote-reference.js'
import {inlineMath, math} from './formula.js'
import {heading} from './heading.js'
import {html} from './html.js'
import {image} from './image.js'
import {imageReference} from './image-reference.js'
import {line} from './line.js'
import {link} from './link.js'
import {linkReference} from './link-reference.js'
import {list} from './list.js'
import {listItem} from './list-item.js'
import {marked} from './marked.js'
import {parent} from './parent.js'
import {table, tableRow} from './table.js'
import {tableCell} from './table-cell.js'

/** How each type of node is cleaned. */
export const cleaners: {
  readonly [Type in RootContent['type']]: Clean<Extract<RootContent, {type: Type}>>
} = {
  blockquote: block,
  break: node => node,
  caption,
  code,
  // Used by those that refer to it.
  definition: () => [],
  delete: parent,
  emphasis: parent,
  figure,
  // Written at the end of its post.
  footnoteDefinition: () => [],
  footnoteReference,
  heading,
  html,
  image,
  imageReference,
  inlineCode: node => {
    const value = cleanLines(node.value).replaceAll('\n', ' ')
    if (value === node.value && value !== '') return node
    return value === '' ? [] : {type: node.type, value}
  },
  inlineMath,
  link,
  linkCard: card,
  linkReference,
  list,
  listItem,
  math,
  mention: link,
  paragraph: line,
  strong: parent,
  subscript: marked,
  superscript: marked,
  table,
  tableCell,
  tableRow,
  text: node => {
    const value = cleanInline(node.value)
    if (value === node.value && value !== '') return node
    return value === '' ? [] : {type: 'text', value}
  },
  thematicBreak: node => node,
  underline: marked,
  video: card,
  // Front matter is written for the book alone.
  yaml: () => []
}
