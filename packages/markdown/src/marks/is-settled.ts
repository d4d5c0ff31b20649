import type {PhrasingContent} from 'mdast'
import {isPlainLetter} from './character-class.js'
import {isMark, type Mark, type MarkRuns} from './mark.js'

/**
 * Tell quickly that a line needs no settling, as most do.
 *
 * Reads a few characters of each node and makes nothing.
 *
 * @param nodes
 *   Text of a line.
 * @param runs
 *   What marks are written with.
 * @returns
 *   `true` if it can be printed as it is; `false` if it has to be looked at.
 */
export function isSettled(nodes: readonly PhrasingContent[], runs: MarkRuns): boolean {
  const [first] = nodes
  if (first === undefined) return false
  if (startsWithSpace(first) || endsWithSpace(nodes[nodes.length - 1])) return false
  // A line of HTML alone may be one of nothing.
  if (first.type === 'html') return false
  return areSettled(nodes, runs)
}

function areSettled(nodes: readonly PhrasingContent[], runs: MarkRuns): boolean {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    const last = nodes[index - 1]
    if (node === undefined) return false
    if (node.type === 'text') {
      if (node.value === '' || last?.type === 'text') return false
    } else if (node.type === 'break') {
      if (endsWithSpace(last) || startsWithSpace(nodes[index + 1])) return false
    } else if (isMark(node)) {
      if (!isPlain(node, runs) || !isText(last) || !isText(nodes[index + 1])) return false
    } else if ('children' in node) {
      if (node.children.length === 0 || !areSettled(node.children, runs)) return false
    } else if (node.type === last?.type && node.type !== 'html') return false
  }
  return true
}

/** A mark of text between letters opens and closes beside any text. */
function isPlain({type, children}: Mark, runs: MarkRuns): boolean {
  const [only] = children
  if (runs[type] === undefined || children.length > 1 || only?.type !== 'text') return false
  const {value} = only
  return isPlainLetter(value.charCodeAt(0)) && isPlainLetter(value.charCodeAt(value.length - 1))
}

function isText(node: PhrasingContent | undefined): boolean {
  return node === undefined || node.type === 'text'
}

function startsWithSpace(node: PhrasingContent | undefined): boolean {
  if (node?.type === 'text') return isSpace(node.value.charCodeAt(0))
  return node?.type === 'break'
}

function endsWithSpace(node: PhrasingContent | undefined): boolean {
  if (node?.type === 'text') return isSpace(node.value.charCodeAt(node.value.length - 1))
  return node?.type === 'break'
}

/** Without a pattern, and so for a few characters too many: that only costs time. */
function isSpace(code: number): boolean {
  return !(
    (code > 0x20 && code < 0x7f) ||
    // Quotes, dashes and the ellipsis.
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x3001 && code <= 0xfefe) ||
    (code > 0xfeff && code <= 0xffff)
  )
}
