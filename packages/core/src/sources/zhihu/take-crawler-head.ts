import type {RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {cleanUrl} from '../../clean-url.js'

/** What a crawler writes before a text. */
export interface CrawlerHead {
  readonly title?: string | undefined
  readonly votes?: number | undefined
  /** ISO 8601 date. */
  readonly updated?: string | undefined
  readonly url?: string | undefined
}

/**
 * Take off the lines of Markdown that a crawler writes before the HTML of an
 * answer: `# TITLE`, `- 点赞数：`, `- 更新时间：`, `- 回答url：`.
 *
 * To a reader of HTML they are one paragraph, of one line.
 *
 * @returns
 *   What the lines state, and the text without them.
 */
export function takeCrawlerHead(children: RootContent[]): {
  head: CrawlerHead
  children: RootContent[]
} {
  const [first, ...rest] = children
  const text = first?.type === 'paragraph' ? textOf(first).trim() : ''
  const [, title, list] = /^# (.+?) (- (?:点赞数|更新时间|回答url)：.*)$/.exec(text) ?? []
  if (title === undefined || list === undefined) return {head: {}, children}
  const votes = /- 点赞数：(\d{1,15})(?!\d)/.exec(list)?.[1]
  const url = /- 回答url：(https?:\/\/\S+)/.exec(list)?.[1]
  const head: CrawlerHead = {
    title,
    votes: votes === undefined ? undefined : Number(votes),
    updated: dayIn(list),
    url: url === undefined ? undefined : cleanUrl(url)
  }
  return {head, children: rest}
}

function dayIn(list: string): string | undefined {
  const [, year, month, day] = /- 更新时间：(\d{4})年(\d\d)月(\d\d)日/.exec(list) ?? []
  return day === undefined ? undefined : `${year}-${month}-${day}`
}
