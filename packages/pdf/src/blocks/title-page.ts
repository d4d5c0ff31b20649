import type {Book} from '@answerbook/core'
import type {Context} from '../context.js'
import {makeRow} from '../flow/make-row.js'
import type {Row} from '../flow/strip.js'
import {textRun} from '../inline/text-run.js'
import {inElement} from '../struct/in-element.js'
import type {Look} from '../theme/look.js'
import {textRows} from './text-rows.js'

/** Of the height of the page, above the title. */
const shareAbove = 0.28
const titleScale = 1.5
const mostNames = 3

/**
 * Set the title page of a book: its title, who wrote it, and when.
 *
 * @param book
 *   Book that it opens.
 * @param title
 *   Title of the book.
 * @param context
 *   Where and how.
 * @returns
 *   Rows of one page.
 */
export function titlePage(book: Book, title: string, context: Context): Row[] {
  const {theme, words} = context
  const {sheet} = theme
  const names = new Set<string>()
  const dates = new Set<string>()
  const sites = new Set<string>()
  for (const thread of book.children) {
    if (thread.site) sites.add(thread.site)
    if (thread.published) dates.add(thread.published.slice(0, 10))
    for (const {author, role, published, updated} of thread.children) {
      if (author && role !== 'question') names.add(author.name)
      for (const date of [published, updated]) if (date) dates.add(date.slice(0, 10))
    }
  }
  const authors =
    names.size > mostNames ? words.authors(names.size) : [...names].map(name => name).join(' · ')

  const add = (
    text: string,
    size: {sizePt: number; linePt: number},
    look: Partial<Look>,
    type: 'P' | 'Title' = 'P'
  ) => {
    const inner: Context = {
      ...inElement(context, type),
      linePt: size.linePt,
      look: {role: 'sans', weight: 400, ink: 0.6, ...look, sizePt: size.sizePt}
    }
    return text ? textRows([textRun(text, inner)], inner, {align: 'balance'}) : []
  }
  const {title: titleSize, byline} = theme
  const large = {sizePt: titleSize.sizePt * titleScale, linePt: titleSize.linePt * titleScale}
  const room = (heightPt: number) => makeRow(heightPt, [])
  return [
    room(shareAbove * sheet.textHeightPt),
    ...add(title, large, {weight: 700, ink: 1}, 'Title'),
    room(1.5 * theme.linePt),
    ...add(authors, {sizePt: byline.sizePt * 1.2, linePt: 1.2 * byline.linePt}, {}),
    ...add([...sites].join(' · '), byline, {}),
    ...add(spanOf(dates), byline, {})
  ]
}

function spanOf(dates: ReadonlySet<string>): string {
  const sorted = [...dates].sort()
  const first = sorted[0] ?? ''
  const last = sorted.at(-1) ?? ''
  return first === last ? first : `${first} – ${last}`
}
