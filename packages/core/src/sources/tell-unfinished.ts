import type {SourceFile} from '../source.js'
import {tell} from '../tell.js'
import {hasMarkup} from './has-markup.js'

/**
 * Tell that a document of markup is cut off, if it ends inside a tag or a
 * comment. What such a tag or comment would have held is lost, and likely more.
 *
 * @param file
 *   Document; told `text-truncated`.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parse-error-eof-in-tag
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parse-error-eof-in-comment
 */
export function tellUnfinished(file: SourceFile): void {
  const {body, vfile} = file
  const isRecovered = vfile.messages.some(({ruleId}) => ruleId === 'comment-recovered')
  if (!hasMarkup(file) || isRecovered) return
  const unfinished = endsInTag(body) ? 'a tag' : endsInComment(body) ? 'a comment' : undefined
  if (unfinished === undefined) return
  const reason = `Unexpected end of the document inside ${unfinished}; what stands before is kept`
  tell(vfile, 'text-truncated', reason)
}

/** The last bracket opens a tag, and none closes it outside the values of attributes. */
function endsInTag(html: string): boolean {
  const start = html.lastIndexOf('<')
  if (start === -1) return false
  const tag = html.slice(start)
  if (!/^<(?:\/?[a-z]|\/?$)/i.test(tag)) return false
  return !tag.replace(/=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))/g, '').includes('>')
}

/** What looks like a comment in scripts and code is none. */
function endsInComment(html: string): boolean {
  const start = html.lastIndexOf('<!--')
  if (start === -1) return false
  return !/--!?>|<\/(?:code|pre|script|style|textarea|title|xmp)\b/i.test(html.slice(start + 2))
}
