import type {Collector} from '../create-collector.js'
import {looksLikeText} from '../html/attribute-texts.js'
import {lineCounter} from '../html/line-counter.js'
import {readHtml} from '../html/read-html.js'
import {type MarkupElement, parseMarkup} from '../parse-markup.js'
import {readRow} from './read-row.js'

/** Tell whether a text is a feed, a part of one, or a dump, and no page. */
export function isXml(text: string): boolean {
  const start = text.slice(0, 2000)
  return (
    /^\s*(?:<\?xml|<(?:rss|feed|channel|item|entry|posts|row)\b)/i.test(start) &&
    !/<html\b|<!doctype html/i.test(start)
  )
}

/** An element that is open. */
interface Open {
  readonly name: string
  readonly offset: number
  readonly end: number
  /** Whether it holds markup of another kind, read as a whole at its end. */
  readonly isWhole: boolean
  text: string
}

/** A text of an entry. */
interface Part {
  readonly name: string
  readonly text: string
  readonly line: number | undefined
}

/**
 * Take down what a feed, or a dump of Stack Exchange, says to a reader.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function readXml(xml: string, collector: Collector): void {
  const lineAt = lineCounter(xml, 1)
  const stack: Open[] = []
  let parts: Part[] = []
  let entries = 0

  const open = ({name, attributes, offset, end}: MarkupElement) => {
    const parent = stack.at(-1)
    const isWhole = attributes.type === 'xhtml' || (parent?.isWhole ?? false)
    if (name === 'item' || name === 'entry') {
      settle(parts.splice(0), entries > 0, collector)
      entries++
    }
    if (name === 'row') readRow(attributes, lineAt(offset), collector)
    stack.push({name, offset, end, isWhole, text: ''})
  }
  const close = (_: string, offset: number) => {
    const closed = stack.pop()
    const parent = stack.at(-1)
    if (!closed || parent?.isWhole) return
    const {name, isWhole, end} = closed
    const text = isWhole ? xml.slice(end, offset) : closed.text
    const isPerson = name === 'name' && parent?.name === 'author'
    if (text.trim() !== '') parts.push({name: isPerson ? 'author' : name, text, line: lineAt(end)})
    if (name !== 'item' && name !== 'entry') return
    settle(parts, true, collector)
    parts = []
  }
  parseMarkup(xml, 'xml', {
    open,
    close,
    text: value => {
      const last = stack.at(-1)
      if (last) last.text += value
    },
    comment: () => undefined
  })
  settle(parts, entries === 0, collector)
}

const titleNames = new Set(['title', 'media:title'])
const bodyNames = new Set(['content', 'content:encoded'])
const excerptNames = new Set(['description', 'summary', 'itunes:summary'])
const authorNames = new Set(['author', 'dc:creator'])

/** Take down an entry, or what stands around the entries of a feed. */
function settle(parts: readonly Part[], isEntry: boolean, collector: Collector): void {
  const hasBody = parts.some(({name}) => bodyNames.has(name))
  const titles = parts.filter(({name}) => titleNames.has(name))
  for (const part of parts) {
    const {name, text, line} = part
    if (!isEntry) collector.explain(text, isReadable(name) ? 'feed-frame' : 'field')
    else if (part === titles[0] || bodyNames.has(name)) readHtml(text, collector, {line})
    else if (titleNames.has(name)) collector.explain(text, 'title-again')
    else if (authorNames.has(name)) {
      collector.add({text, line})
      collector.endBlock()
    } else if (excerptNames.has(name)) {
      if (hasBody) collector.explain(text, 'excerpt')
      else readHtml(text, collector, {line})
    } else {
      collector.explain(text, 'field')
      if (looksLikeText(text)) collector.unknown('field', name.slice(0, 64))
    }
  }
}

function isReadable(name: string): boolean {
  return titleNames.has(name) || excerptNames.has(name) || name === 'subtitle'
}
