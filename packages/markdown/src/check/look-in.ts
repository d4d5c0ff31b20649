import type {Definition, Link, Nodes, PhrasingContent} from 'mdast'
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
 * @param definitions
 *   What references refer to, by identifier.
 */
export function lookIn(
  node: Nodes,
  look: Look,
  definitions: ReadonlyMap<string, Definition>
): Look {
  if (node.type === 'link') return {...look, link: wordsOf(node), isBare: isBare(node)}
  if (node.type === 'linkReference') {
    const definition = definitions.get(node.identifier.toLowerCase())
    const link = definition ? wordsOf(definition) : `\n${node.identifier}`
    return {...look, link, isBare: false}
  }
  return isMarkName(node.type) ? {...look, marks: look.marks | marks[node.type]} : look
}

function wordsOf({title, url}: Definition | Link): string {
  return `${plainAddress(url)}\n${title ?? ''}`
}

/** Tell whether a link could have been made of its text, as GFM does. */
function isBare({children, title, url}: Link): boolean {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || title) return false
  const shown = only satisfies PhrasingContent
  return ['', 'http://', 'mailto:'].some(scheme => url === scheme + shown.value)
}
