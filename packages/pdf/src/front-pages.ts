import type {Book} from '@answerbook/core'
import {type ContentsEntry, contents} from './blocks/contents.js'
import {titlePage} from './blocks/title-page.js'
import type {Context} from './context.js'
import type {Page} from './flow/page.js'
import {paginate} from './flow/paginate.js'
import {inElement} from './struct/in-element.js'

/** What opens a book. */
export interface FrontMatter {
  readonly title: string
  /** Lines of the table of contents, with pages counted from the first after it. */
  readonly entries: readonly ContentsEntry[]
}

/**
 * Set what opens a book: a title page and a table of contents, if there are
 * several threads; a title page alone, if there is none.
 *
 * @param book
 *   Book that it opens.
 * @param matter
 *   Title and threads.
 * @param around
 *   Where and how.
 * @returns
 *   Pages.
 */
export function frontPages(book: Book, matter: FrontMatter, around: Context): Page[] {
  const {title, entries} = matter
  const context = inElement(around, 'Part')
  const {textHeightPt} = context.theme.sheet
  if (entries.length === 1) return []
  const first = [...paginate(titlePage(book, title, context), textHeightPt)].slice(0, 1)
  if (entries.length === 0) return first

  const unnumbered = entries.map(entry => ({...entry, page: undefined}))
  const count = first.length + [...paginate(contents(unnumbered, context), textHeightPt)].length
  const numbered = entries.map(entry => ({...entry, page: count + (entry.page ?? 1)}))
  return [...first, ...paginate(contents(numbered, context), textHeightPt)]
}
