import type {Nodes, Table} from 'mdast'
import type {Element, ElementContent} from 'mdast-util-from-html'
import {markByTag} from './marks.js'

/**
 * Take plain HTML for the nodes that would be written so.
 *
 * Nothing is tidied, as who reads HTML of pages would: what differs is to be
 * seen.
 *
 * @param contents
 *   HTML for which `isPlainHtml` holds.
 * @returns
 *   Nodes of mdast in each other as the elements are.
 */
export function nodesOfHtml(contents: readonly ElementContent[]): Nodes[] {
  return contents.flatMap(node => {
    if (node.type === 'element') return nodeOf(node) ?? nodesOfHtml(node.children)
    return node.type === 'text' ? {type: 'text', value: node.value} : []
  })
}

function nodeOf(element: Element): Nodes | undefined {
  const {children, tagName} = element
  const heading = /^h([1-6])$/.exec(tagName)
  const type = markByTag.get(tagName) ?? parents[tagName] ?? (heading && 'heading')
  const node = type
    ? {type, children: nodesOfHtml(children), ...(heading && {depth: Number(heading[1])})}
    : makers[tagName]?.(element)
  // Types of mdast do not foresee all that HTML can hold.
  return node as Nodes | undefined
}

/** What says nothing but what it holds. */
const parents: Readonly<Record<string, string>> = {
  blockquote: 'blockquote',
  li: 'listItem',
  p: 'paragraph',
  ul: 'list'
}

const makers: Readonly<Record<string, (element: Element) => object>> = {
  a: ({attributes: {href = '', title}, children}) => {
    return {type: 'link', url: href, title, children: nodesOfHtml(children)}
  },
  br: () => ({type: 'break'}),
  hr: () => ({type: 'thematicBreak'}),
  img: ({attributes: {alt, src = '', title}}) => ({type: 'image', url: src, title, alt}),
  ol: ({attributes: {start = '1'}, children}) => {
    return {type: 'list', ordered: true, start: Number(start), children: nodesOfHtml(children)}
  },
  pre: element => {
    const lang = elementsIn(element)[0]?.attributes.class?.replace(/^language-/, '')
    return {type: 'code', lang, value: textOf(element)}
  },
  table: toTable
}

function toTable(table: Element): Table {
  const rows = elementsIn(table).flatMap(part =>
    part.tagName === 'tr' ? [part] : elementsIn(part)
  )
  const children = rows.map(row => {
    const cells = elementsIn(row).map(cell => {
      return {type: 'tableCell', children: nodesOfHtml(cell.children)}
    })
    return {type: 'tableRow', children: cells}
  })
  const [head] = rows
  const align = head && elementsIn(head).map(({attributes: {align = null}}) => align)
  return {type: 'table', align, children} as Table
}

function elementsIn({children}: Element): Element[] {
  return children.filter(node => node.type === 'element')
}

function textOf(node: ElementContent): string {
  if (node.type === 'element') return node.children.map(textOf).join('')
  return node.type === 'text' ? node.value : ''
}
