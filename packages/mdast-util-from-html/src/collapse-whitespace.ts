import type {PhrasingContent, Text} from 'mdast'
import {isTidyText} from './is-tidy.js'
import {joinsLines} from './joins-lines.js'
import {stripInvisible} from './strip-invisible.js'

/** What the white space of a line depends on. */
interface Line {
  /** The last character that shows; none at the start of the line. */
  before: number | undefined
  /** The text in which the white space began that may become a space. */
  holder: Text | undefined
  space: string
}

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
  visitAll(nodes, {before: undefined, holder: undefined, space: ''})
}

function visitAll(nodes: readonly PhrasingContent[], line: Line): void {
  for (const node of nodes) {
    if (node.type === 'text') visitText(node, line)
    else if (node.type === 'break') start(line)
    else if ('children' in node) visitAll(node.children, line)
    else show(objectReplacement, objectReplacement, line)
  }
}

function visitText(node: Text, line: Line): void {
  if (isTidyText(node.value)) {
    showText(node.value, line)
    return
  }

  const text = stripInvisible(node.value).replace(spaceOfEditor, '$1 ')
  node.value = ''

  for (const [part] of text.matchAll(parts)) {
    if (!startsBlank.test(part)) {
      showText(part, line)
      node.value += part
    } else if (line.before !== undefined) {
      line.holder ??= node
      line.space += part
    }
  }
}

function showText(text: string, line: Line): void {
  const first = text.codePointAt(0)
  if (first !== undefined) show(first, lastCodePoint(text), line)
}

function show(first: number, last: number, line: Line): void {
  const {before, holder, space} = line
  if (holder && before !== undefined) holder.value += collapse(space, before, first)
  start(line)
  line.before = last
}

function start(line: Line): void {
  line.before = undefined
  line.holder = undefined
  line.space = ''
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

const startsBlank = /^[ \t\n\f\r\u00A0\u3000]/

// Editors write them for spaces: the most of what is special, done at once.
const spaceOfEditor = /([^ \t\n\f\r\u00A0\u3000])\u00A0(?=[^ \t\n\f\r\u00A0\u3000])/g

// Limited, as engines keep each repetition of a group in memory that is so too.
const parts =
  /[ \t\n\f\r\u00A0\u3000]+|[^ \t\n\f\r\u00A0\u3000]+(?: [^ \t\n\f\r\u00A0\u3000]+){0,999}/g
