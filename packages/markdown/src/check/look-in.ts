import type {Link, Nodes, PhrasingContent} from 'mdast'
import type {Look} from './line.js'
import {isMarkName, marks} from './marks.js'
import {plainAddress} from './plain-address.js'

/**
 * Tell how text looks in a node.
 *
 * @param node
 *   Mark or link.
 * @param look
 *   How it looks around the node.
 */
export function lookIn(node: Nodes, look: Look): Look {
  if (node.type === 'link') {
    const link = `${plainAddress(node.url)}\n${node.title ?? ''}`
    return {...look, link, isBare: isBare(node)}
  }
  if (node.type === 'linkReference') return {...look, link: `\n${node.identifier}`, isBare: false}
  return isMarkName(node.type) ? {...look, marks: look.marks | marks[node.type]} : look
}

/** Tell whether a link could have been made of its text, as GFM does. */
function isBare({children, title, url}: Link): boolean {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || title) return false
  const shown = only satisfies PhrasingContent
  return ['', 'http://', 'mailto:'].some(scheme => url === scheme + shown.value)
}
