import type {Nodes} from 'mdast'
import {type ElementContent, parseHtml} from 'mdast-util-from-html'
import {isPlainHtml} from './is-plain-html.js'
import {nodesOfHtml} from './nodes-of-html.js'

/**
 * Read an HTML table whose cells may hold blocks.
 *
 * @param html
 *   A block of HTML.
 * @returns
 *   Table; `undefined` if the block is anything else, or holds more than text,
 *   its marks, links and pictures.
 */
export function readHtmlTable(html: string): Nodes | undefined {
  if (!/^\s*<table\b/i.test(html)) return undefined
  const root = parseHtml(html)
  const blocks = root.children.filter(node => !isBlank(node))
  return blocks.length === 1 && isPlainHtml(root) ? nodesOfHtml(blocks)[0] : undefined
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
