import {decodeHTMLAttribute} from 'entities/decode'
import {createAttributes, maxAttributes, noAttributes} from '../create-attributes.js'
import type {Attributes} from '../element.js'

/** What is left of a tag behind its name. */
interface Rest {
  attributes: Attributes
  /** Offset behind the tag. */
  end: number
}

/**
 * Read the attributes of a tag as authors write them.
 *
 * @param html
 *   HTML without carriage returns.
 * @param offset
 *   Where the name of the tag ends.
 * @returns
 *   Its attributes and its end; `undefined` if it has none, or one of the names
 *   has characters that are rare.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
 */
export function readAttributes(html: string, offset: number): Rest | undefined {
  let code = html.charCodeAt(offset)
  if (!isSpace(code) && code !== slash) return undefined

  let attributes = noAttributes
  let count = 0
  let at = offset

  for (;;) {
    code = html.charCodeAt(at)
    while (isSpace(code) || code === slash) code = html.charCodeAt(++at)
    if (code === greaterThan) return {attributes, end: at + 1}

    const start = at
    let isLower = true
    for (; isNamePart(code); code = html.charCodeAt(++at))
      isLower &&= code < upperA || code > upperZ
    if (at === start) return undefined
    const name = isLower ? html.slice(start, at) : html.slice(start, at).toLowerCase()

    while (isSpace(code)) code = html.charCodeAt(++at)
    let value = ''

    if (code === equals) {
      code = html.charCodeAt(++at)
      while (isSpace(code)) code = html.charCodeAt(++at)
      const isQuoted = code === doubleQuote || code === singleQuote
      const from = isQuoted ? at + 1 : at
      const to = isQuoted
        ? html.indexOf(code === doubleQuote ? '"' : "'", from)
        : endOfValue(html, at)
      if (to < 0 || (to === from && !isQuoted)) return undefined
      value = html.slice(from, to)
      at = isQuoted ? to + 1 : to
    }

    if (count === maxAttributes) continue
    if (count === 0) attributes = createAttributes()
    if (attributes[name] !== undefined) continue
    attributes[name] = value.includes('&') ? decodeHTMLAttribute(value) : value
    count++
  }
}

/** Value without quotes; at the end of the HTML, the tag is none. */
function endOfValue(html: string, start: number): number {
  for (let at = start; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (isSpace(code) || code === greaterThan) return at
  }

  return -1
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c
}

/** Letters, digits and `-`, `.`, `:`, `@`, `_` of ASCII. */
function isNamePart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2d ||
    (code >= 0x30 && code <= 0x3a) ||
    (code >= 0x40 && code <= upperZ) ||
    code === 0x5f ||
    code === 0x2e
  )
}

const doubleQuote = 0x22
const singleQuote = 0x27
const slash = 0x2f
const equals = 0x3d
const greaterThan = 0x3e
const upperA = 0x41
const upperZ = 0x5a
