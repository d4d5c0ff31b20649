import type {Book} from '@answerbook/core'
import {epubOptions} from './epub-options.js'
import type {StreamEpubOptions} from './stream-epub-options.js'
import {toLabel} from './text/to-label.js'

/** Choices that a book says in other ways. */
const others: ReadonlySet<string> = new Set(['css', 'lang', 'series', 'seriesIndex'])

/**
 * Find by which choices a book is made, so that it can be made again.
 *
 * @param book
 *   Book to write.
 * @param options
 *   Choices of the caller, which have been checked.
 * @returns
 *   Choices that are not the default ones; the title unless it is made of that
 *   of a thread; and `cover: 'made'` of a cover that a function made.
 */
export function choicesOf(
  book: Book,
  options: Readonly<StreamEpubOptions>
): Readonly<Record<string, unknown>> {
  const given: Readonly<Record<string, unknown>> = {...options}
  const title = toLabel(options.title) || toLabel(book.title)
  const chosen = epubOptions
    .filter(({name, default: preset}) => {
      const value = given[name]
      return !others.has(name) && value !== undefined && value !== preset
    })
    .map(({name}) => [name, given[name]] as const)
  return {
    ...(title && {title}),
    ...Object.fromEntries(chosen),
    ...(typeof options.cover === 'function' && {cover: 'made'})
  }
}
