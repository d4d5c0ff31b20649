import type {PhrasingContent, Text} from 'mdast'
import {joinsLines} from './joins-lines.js'
import {stripInvisible} from './strip-invisible.js'

/**
 * Collapse white space as `white-space: normal` does, over all nodes of a
 * block: what is left are single spaces, none at the edges of a line.
 *
 * The no-break spaces of editors are white space too. Ideographic spaces stay,
 * but for those that indent a line.
 *
 * @param nodes
 *   All phrasing content of one block; texts in it are changed.
 * @see https://www.w3.org/TR/css-text-3/#white-space-processing
 */
export function collapseWhitespace(nodes: readonly PhrasingContent[]): void {
  // The last character that shows; none at the start of a line.
  let before: number | undefined
  // The text in which the white space began that may become a space.
  let holder: Text | undefined
  let space = ''

  visitAll(nodes)

  function visitAll(children: readonly PhrasingContent[]): void {
    for (const node of children) {
      if (node.type === 'text') visitText(node)
      else if (node.type === 'break') startLine()
      else if ('children' in node) visitAll(node.children)
      else show(objectReplacement, objectReplacement)
    }
  }

  function visitText(node: Text): void {
    const text = special.test(node.value) ? stripInvisible(node.value) : node.value
    node.value = ''

    for (const [part] of text.matchAll(parts)) {
      if (!startsBlank.test(part)) {
        append(node, part)
      } else if (before !== undefined) {
        holder ??= node
        space += part
      }
    }
  }

  function append(node: Text, text: string): void {
    const first = text.codePointAt(0)
    if (first === undefined) return
    show(first, lastCodePoint(text))
    node.value += text
  }

  function show(first: number, last: number): void {
    if (holder && before !== undefined) holder.value += collapse(space, before, first)
    startLine()
    before = last
  }

  function startLine(): void {
    before = undefined
    holder = undefined
    space = ''
  }
}

function collapse(space: string, before: number, after: number): string {
  const ideographic = space.replace(/[^\u3000]+/g, '')
  if (ideographic !== '') return ideographic
  const isSourceLayout = space.includes('\n') && !space.includes('\u00A0')
  return isSourceLayout && joinsLines(before, after) ? '' : ' '
}

function lastCodePoint(text: string): number {
  const last = text.charCodeAt(text.length - 1)
  const isLowSurrogate = last >= 0xdc00 && last <= 0xdfff
  return (isLowSurrogate ? text.codePointAt(text.length - 2) : last) ?? last
}

// Stands for a picture, a formula or the like.
const objectReplacement = 0xfffc

const special = /[\t\n\f\r\u00A0\u3000]|\u200B|\u200D|\uFEFF| {2}|^ | $/

const startsBlank = /^[ \t\n\f\r\u00A0\u3000]/

// Limited, as engines keep each repetition of a group in memory that is so too.
const parts =
  /[ \t\n\f\r\u00A0\u3000]+|[^ \t\n\f\r\u00A0\u3000]+(?: [^ \t\n\f\r\u00A0\u3000]+){0,999}/g
