import type {Words} from '@answerbook/core'
import type {Paragraph, PhrasingContent} from 'mdast'
import {cleanLine} from './clean/clean-text.js'
import {cleanUrl} from './clean/clean-url.js'

/** What is said of a text in one line. */
export interface Byline {
  /** Name, headline, votes: whatever is known, in order. */
  readonly facts: ReadonlyArray<string | undefined>
  /** Name or URL. */
  readonly licence: string | undefined
  /** ISO 8601; its day is printed. */
  readonly published: string | undefined
  readonly url: string | undefined
  readonly words: Words
}

/**
 * Write who said something, when and where.
 *
 * @param line
 *   What is known.
 * @returns
 *   Paragraph such as `某某 · 2021-11-14 · [原文](…)`; none if nothing is known.
 */
export function byline({facts, licence, published, url, words}: Byline): Paragraph[] {
  const day = cleanLine(published).match(/^\d{4}-\d\d-\d\d/)?.[0]
  const href = url === undefined ? undefined : cleanUrl(url)
  const said = [...facts, day].map(cleanLine).filter(fact => fact !== '')
  const parts: PhrasingContent[] = [
    ...said.map(text),
    ...licenceOf(cleanLine(licence)),
    ...(href ? [link(href, words.original)] : [])
  ]
  const children = parts.flatMap((part, index) => (index > 0 ? [text(' · '), part] : [part]))
  return children.length > 0 ? [{type: 'paragraph', children}] : []
}

function licenceOf(licence: string): PhrasingContent[] {
  if (licence === '') return []
  const href = /^https?:/i.test(licence) ? cleanUrl(licence) : undefined
  return [href ? link(href, licence.replace(/^https?:\/*/i, '')) : text(licence)]
}

function link(url: string, value: string): PhrasingContent {
  return {type: 'link', url, children: [text(value)]}
}

function text(value: string): {type: 'text'; value: string} {
  return {type: 'text', value}
}
