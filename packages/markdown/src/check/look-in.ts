import type {Definition, Link, Nodes, PhrasingContent} from 'mdast'
import type {HeldLook} from './line.js'
import {isMarkName, looseMarks, marks} from './marks.js'
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
  look: HeldLook,
  definitions: ReadonlyMap<string, Definition>
): HeldLook {
  if (node.type === 'link') return {...look, link: wordsOf(node), isBare: isBare(node)}
  if (node.type === 'linkReference') {
    const definition = definitions.get(node.identifier.toLowerCase())
    const link = definition ? wordsOf(definition) : `\n${node.identifier}`
    return {...look, link, isBare: false}
  }
  const {type} = node
  if (!isMarkName(type)) return look
  const holders = looseMarks.has(type) ? {[type]: node, ...look.holders} : look.holders
  return {...look, marks: look.marks | marks[type], holders}
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
