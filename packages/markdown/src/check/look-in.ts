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
  const isSeen = (look.marks & marks[type]) !== 0 || !holdsStops(node)
  const unseen = isSeen ? look.unseen : look.unseen | marks[type]
  return {...look, marks: look.marks | marks[type], unseen, holders}
}

/** Nobody sees whether Chinese stops alone are strong or emphasised. */
function holdsStops(node: Nodes, depth = 0): boolean {
  if (node.type === 'text') return /^[\s，、。；：！？．…—]*$/.test(node.value)
  const canHold = node.type === 'emphasis' || node.type === 'strong'
  return canHold && depth < deepest && node.children.every(child => holdsStops(child, depth + 1))
}

/** Both marks, one in the other. */
const deepest = 2

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
