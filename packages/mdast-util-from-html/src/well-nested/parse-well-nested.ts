import {decodeHTML} from 'entities/decode'
import {noAttributes} from '../create-attributes.js'
import type {Attributes, ElementRoot} from '../element.js'
import {createTreeBuilder} from './create-tree-builder.js'
import {readAttributes} from './read-attributes.js'

/**
 * Parse HTML in which nothing is misnested, several times faster than a parser
 * that knows all of HTML.
 *
 * Gives up at the first thing that it does not know, or that the standard
 * recovers from in more than one step.
 *
 * @param html
 *   A whole document or a part of one.
 * @param root
 *   Root without children, which receives the tree that the parser of the
 *   standard would make.
 * @returns
 *   How many elements are in each other at most; `undefined` if it gave up:
 *   then what is in the root is of no use.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function parseWellNested(html: string, root: ElementRoot): number | undefined {
  if (html.includes('\0')) return undefined
  return parse(html.includes('\r') ? html.replace(/\r\n?/g, '\n') : html, root)
}

function parse(html: string, root: ElementRoot): number | undefined {
  const tree = createTreeBuilder(root)
  // Where a newline would be left out, as it begins a `pre`.
  let lineStart = -1

  for (let offset: number | undefined = 0; offset !== undefined; ) {
    const bracket = findMarkup(html, offset)
    if (bracket > offset && !addText(offset, bracket)) return undefined
    if (bracket === html.length) return tree.end()

    const code = html.charCodeAt(bracket + 1)
    if (code === exclamationMark) offset = readDeclaration(bracket + 2)
    else if (code === slash) offset = readEndTag(bracket + 2)
    else offset = readStartTag(bracket + 1)
  }

  return undefined

  function addText(start: number, end: number): boolean {
    const source = html.slice(start, end)
    const text = source.includes('&') ? decodeReferences(source) : source
    const isLeftOut = start === lineStart && text.startsWith('\n')
    const value = isLeftOut ? text.slice(1) : text
    return value === '' || tree.addText(value)
  }

  function readDeclaration(start: number): number | undefined {
    if (html.startsWith('--', start)) return readComment(start + 2)
    if (html.slice(start, start + 7).toLowerCase() !== 'doctype') return undefined
    const end = html.indexOf('>', start)
    return end < 0 ? undefined : end + 1
  }

  function readComment(start: number): number | undefined {
    const end = html.indexOf('-->', start)
    const value = html.slice(start, end)
    if (end < 0 || value.includes('--!>') || /^-?>/.test(value)) return undefined
    tree.addComment(value)
    return end + 3
  }

  function readEndTag(start: number): number | undefined {
    const inner = tree.innermost()
    const innerEnd = start + inner.length
    const isInner = html.charCodeAt(innerEnd) === greaterThan && html.startsWith(inner, start)
    const end = isInner ? innerEnd : endOfName(html, start)
    if (html.charCodeAt(end) !== greaterThan) return undefined
    return tree.endTag(isInner ? inner : nameAt(start, end)) ? end + 1 : undefined
  }

  function readStartTag(start: number): number | undefined {
    const nameEnd = endOfName(html, start)
    const tagName = nameAt(start, nameEnd)
    // Most tags have none.
    if (html.charCodeAt(nameEnd) === greaterThan) return openTag(tagName, noAttributes, nameEnd + 1)
    const rest = readAttributes(html, nameEnd)
    return rest && openTag(tagName, rest.attributes, rest.end)
  }

  function openTag(tagName: string, attributes: Attributes, end: number): number | undefined {
    const kind = tree.startTag(tagName, attributes)
    if (kind === 'lines') lineStart = end
    if (kind === 'raw' || kind === 'escapable') return readText(tagName, end, kind)
    return kind && end
  }

  function readText(tagName: string, start: number, kind: 'escapable' | 'raw'): number | undefined {
    const endTag = `</${tagName}`
    const end = html.indexOf(`${endTag}>`, start)
    if (end < 0) return undefined
    const source = html.slice(start, end)
    // Such a comment hides the end tag of a script.
    if (source.includes('<!--') || source.toLowerCase().includes(endTag)) return undefined
    const value = kind === 'escapable' ? decodeReferences(source) : source
    if (value !== '') tree.addText(value)
    tree.endTag(tagName)
    return end + endTag.length + 1
  }

  function nameAt(start: number, end: number): string {
    const name = html.slice(start, end)
    return hasUpper.test(name) ? name.toLowerCase() : name
  }
}

/** Find the next `<` that begins markup; else the end. */
function findMarkup(html: string, offset: number): number {
  let bracket = html.indexOf('<', offset)
  while (bracket >= 0 && !beginsMarkup(html.charCodeAt(bracket + 1))) {
    bracket = html.indexOf('<', bracket + 1)
  }
  return bracket < 0 ? html.length : bracket
}

function beginsMarkup(code: number): boolean {
  return isLetter(code) || code === slash || code === exclamationMark || code === questionMark
}

/** Names of rarer characters are not read: nothing that may follow a name follows. */
function endOfName(html: string, start: number): number {
  let at = start
  while (isNamePart(html.charCodeAt(at))) at++
  return at
}

function isNamePart(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

const hasUpper = /[A-Z]/

const exclamationMark = 0x21
const slash = 0x2f
const greaterThan = 0x3e
const questionMark = 0x3f

/** Length from which a text is decoded in parts: many short strings are let go sooner. */
const partLength = 8192

function decodeReference(reference: string): string {
  return frequent.get(reference) ?? decodeHTML(reference)
}

/** What code is full of. */
const frequent: ReadonlyMap<string, string> = new Map([
  ['&#39;', "'"],
  ['&amp;', '&'],
  ['&gt;', '>'],
  ['&lt;', '<'],
  ['&nbsp;', '\u00A0'],
  ['&quot;', '"']
])

function decodeReferences(text: string): string {
  let decoded = ''
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('&', start + partLength)
    const end = next < 0 ? text.length : next
    decoded += text.slice(start, end).replace(/&[^&;]*;?/g, decodeReference)
    start = end
  }
  return decoded
}
