import type {Html, Image, Nodes} from 'mdast'
import {createLine} from './create-line.js'
import type {HeldLook, Line} from './line.js'
import {type MarkName, markByTag, marks} from './marks.js'
import {plainAddress} from './plain-address.js'

/** Reads what stands in a line of text. */
export interface LineReader {
  /** Read a node that holds no others. */
  readonly read: (node: Nodes, look: HeldLook, place: LinePlace) => void
  /** Tell whether anything was read of the line at hand. */
  readonly isBegun: () => boolean
  /** End the line. */
  readonly end: (place: LinePlace) => Line
}

/**
 * Where a line stands: the breaks of a heading are spaces, and tags that open or
 * close nothing in a cell do so nowhere.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intd
 */
export type LinePlace = 'cell' | 'heading' | 'text'

/** How formulas are read. */
export interface LineReaderOptions {
  readonly math: 'dollars' | 'none'
}

/** An embed, or the name of a block. */
const isVaultSyntax = /^(?:!\[\[[^[\]]+\]\]| \^[\da-z-]+)$/

/** Create what reads lines of text, one after the other. */
export function createLineReader({math}: LineReaderOptions): LineReader {
  let line = createLine()
  let open = new Map<MarkName, string[]>()
  let last = ''
  let formula = ''

  const add = (look: HeldLook, ...more: MarkName[]): HeldLook => {
    const names = [...open.keys(), ...more]
    return {...look, marks: names.reduce((sum, name) => sum | marks[name], look.marks)}
  }
  const readTag = (value: string): boolean => {
    const [, slash, tag = ''] = value.match(/^<(\/?)([a-z]+)>$/i) ?? []
    const mark = markByTag.get(tag.toLowerCase())
    if (!mark) return false
    const tags = open.get(mark) ?? []
    if (slash === '') {
      tags.push(value)
      open.set(mark, tags)
      return true
    }
    if (tags.length <= 1) open.delete(mark)
    return tags.pop() !== undefined
  }

  const readBreak = (look: HeldLook, place: LinePlace) => {
    if (place === 'heading') line.text(' ', add(look))
    else line.break()
  }
  const readHtml = ({value}: Html, look: HeldLook, place: LinePlace) => {
    if (/^<br ?\/?>$/i.test(value.trim())) readBreak(look, place)
    else if (readTag(value.trim())) return
    else if (place === 'cell' && isMarkTag(value.trim())) return
    // What only vaults read is text to other readers.
    else if (isVaultSyntax.test(value)) line.text(value, add(look))
    else line.thing(`HTML ${value}`, add(look))
  }

  return {
    read: (node, look, place) => {
      const wasMath = last === 'inlineMath'
      // Tags of marks may stand between.
      last = wasMath && node.type === 'html' && isMarkTag(node.value) ? last : node.type
      if (node.type === 'text') line.text(node.value, add(look))
      else if (node.type === 'html') readHtml(node, look, place)
      else if (node.type === 'inlineCode') line.text(node.value, add(look, 'inlineCode'))
      else if (node.type === 'inlineMath' && math === 'none') {
        line.text(`$${node.value}$`, add(look))
      } else if (node.type === 'inlineMath') {
        // Formulas that touch are one.
        const joint = wasMath && !formula.endsWith('|') ? ' ' : ''
        formula = plainFormula(node.value)
        line.text(joint + formula, add(look, 'inlineMath'))
      } else if (node.type === 'break') readBreak(look, place)
      else line.thing(wordsOf(node), add(look))
    },
    isBegun: () => last !== '',
    end: place => {
      // A tag that is not closed goes on below: that is seen, so it has to agree.
      const tags = place === 'cell' ? [] : [...open.values()].flat()
      const result = line.end(tags.map(tag => `HTML ${tag}`))
      line = createLine()
      open = new Map()
      last = ''
      return result
    }
  }
}

function isMarkTag(value: string): boolean {
  return markByTag.has(/^<\/?([a-z]+)>$/i.exec(value)?.[1]?.toLowerCase() ?? '')
}

/** A bar would part the cells of a table, so it may be written by name; so may what ends a label. */
function plainFormula(value: string): string {
  return value
    .replace(/\\vert(?![A-Za-z])/g, '|')
    .replace(/\\Vert(?![A-Za-z])/g, '\\|')
    .replace(/\|\s+/g, '|')
    .replaceAll(']{}:', ']:')
}

function wordsOf(node: Nodes): string {
  if (node.type === 'image') return imageWords(node)
  if ('identifier' in node) return `${node.type} ${node.identifier.toLowerCase()}`
  return node.type
}

function imageWords({alt, title, url}: Image): string {
  const texts = [alt, title].map(text => (text ?? '').replace(/\s+/g, ' ').trim())
  return ['image', plainAddress(url), ...texts].join('\n').trimEnd()
}
