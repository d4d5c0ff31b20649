import type {RootContent} from 'mdast'
import {defaultHandlers, type Handle, parseHtml} from 'mdast-util-from-html'
import type {SourceFile} from '../../source.js'
import {contentFile} from '../content-file.js'
import {type Fields, textField} from '../fields.js'
import {isFields} from '../is-fields.js'
import {readHtml} from '../read-html.js'
import {textToHtml} from '../text-to-html.js'

/**
 * Read the text of a topic or reply, and what its author has added later: each
 * addition stands below a rule.
 *
 * @param url
 *   Address of the post: what its links are relative to.
 * @returns
 *   Flow content; none if there is no text.
 */
export function readText(item: Fields, outer: SourceFile, url: string): RootContent[] {
  const additions = Array.isArray(item.supplements) ? item.supplements.filter(isFields) : []
  return [item, ...additions].flatMap((part, index): RootContent[] => {
    const children = readPart(part, outer, url)
    return index === 0 || children.length === 0 ? children : [{type: 'thematicBreak'}, ...children]
  })
}

function readPart(part: Fields, outer: SourceFile, url: string): RootContent[] {
  const html = textField(part, 'content_rendered') ?? textToHtml(textField(part, 'content') ?? '')
  const file = {...contentFile(html, outer, url), fields: {base: url}}
  return readHtml(parseHtml(html, {file: file.vfile}), file, {handlers: {a}})
}

/** Users are named by links to their pages. */
const a: Handle = (state, element) => {
  const {href = ''} = element.attributes
  const isMember = /^(?:https?:\/\/(?:www\.)?v2ex\.com)?\/(?:member|u)\/[^/?#]+$/.test(href)
  const url = isMember ? state.url(href, new Set(['http', 'https'])) : undefined
  if (!url) return defaultHandlers.a?.(state, element)
  return {type: 'mention', url, children: state.phrasing(element)}
}
