import type {RootContent} from 'mdast'
import type {Clean} from '../clean-state.js'
import {cleanInline, cleanLines} from '../clean-text.js'
import {block} from './block.js'
import {card} from './card.js'
import {code} from './code.js'
import {footnoteReference} from './footnote-reference.js'
import {html} from './html.js'
import {image} from './image.js'
import {imageReference} from './image-reference.js'
import {link} from './link.js'
import {linkReference} from './link-reference.js'
import {list} from './list.js'
import {listItem} from './list-item.js'
import {parent} from './parent.js'
import {table} from './table.js'

/** How each type of node is cleaned. */
export const cleaners: {
  readonly [Type in RootContent['type']]: Clean<Extract<RootContent, {type: Type}>>
} = {
  blockquote: block,
  break: node => [{type: node.type}],
  caption: parent,
  code,
  // Used by those that refer to it.
  definition: () => [],
  delete: parent,
  emphasis: parent,
  figure: block,
  // Written at the end of its post.
  footnoteDefinition: () => [],
  footnoteReference,
  heading: parent,
  html,
  image,
  imageReference,
  inlineCode: node => value(node.type, cleanLines(node.value).replaceAll('\n', ' ')),
  inlineMath: node => value(node.type, cleanInline(node.value).trim()),
  link,
  linkCard: card,
  linkReference,
  list,
  listItem,
  // A blank line would end the formula for TeX.
  math: node =>
    value(
      node.type,
      cleanLines(node.value)
        .replace(/\n\s*\n/g, '\n')
        .trim()
    ),
  mention: link,
  paragraph: parent,
  strong: parent,
  subscript: parent,
  superscript: parent,
  table,
  tableCell: parent,
  tableRow: parent,
  text: node => value(node.type, cleanInline(node.value)),
  thematicBreak: node => [{type: node.type}],
  underline: parent,
  video: card,
  // Front matter is written for the book alone.
  yaml: () => []
}

function value(type: 'inlineCode' | 'inlineMath' | 'math' | 'text', value: string): RootContent[] {
  return value === '' ? [] : [{type, value}]
}
