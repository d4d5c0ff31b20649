import type {Text} from 'mdast'
import type {Context} from '../context.js'
import {linked} from '../struct/linked.js'
import {bareUrl} from './bare-url.js'
import type {InlinePart} from './inline-part.js'
import {textRun} from './text-run.js'
import {toHref} from './to-href.js'

const urls = /https?:\/\/[!-~]+/gi

/** A line end of the source is a space, and between Han not even that. */
const softBreak = /[ \t]*\r?\n[ \t]*/g

const wide = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60]/u

/**
 * Set text; URLs in it become links.
 */
export function text(node: Text, context: Context): InlinePart[] {
  const value = node.value.includes('\n') ? joinLines(node.value) : node.value
  if (context.url !== undefined || !value.includes('://')) return [textRun(value, context)]

  const parts: InlinePart[] = []
  let end = 0
  for (const match of value.matchAll(urls)) {
    const url = withoutPunctuation(match[0])
    if (match.index > end) parts.push(textRun(value.slice(end, match.index), context))
    parts.push(bareUrl(url, linked(context, toHref(url))))
    end = match.index + url.length
  }
  if (end < value.length) parts.push(textRun(value.slice(end), context))
  return parts
}

/** What ends a sentence is not of the URL, nor a parenthesis that was opened before it. */
function withoutPunctuation(url: string): string {
  let unopened = url.split(')').length - url.split('(').length
  let end = url.length
  while (end > 0) {
    const last = url.charAt(end - 1)
    if (last === ')' && unopened > 0) unopened--
    else if (!'.,:;!?\'"*_>]}'.includes(last)) break
    end--
  }
  return url.slice(0, end)
}

function joinLines(value: string): string {
  return value.replace(softBreak, (lineEnd, offset: number) => {
    const before = value[offset - 1] ?? ''
    const after = value[offset + lineEnd.length] ?? ''
    return wide.test(before) && wide.test(after) ? '' : ' '
  })
}
