import type {WrittenBook} from '@answerbook/core'
import type {ExportOptions} from '../options.js'

/**
 * Put together by which choices a book is made again: those of the user, and
 * else those that it was made by.
 */
export function choicesFor(
  {choices, css, cover, identifier, lang, series, updates}: WrittenBook,
  given: ExportOptions
): ExportOptions {
  // The title is the book's own.
  const {title: _, ...others} = choices
  return {
    ...others,
    lang,
    identifier,
    changes: updates,
    ...(css && {css}),
    // A book without a cover gets none by what its new texts happen to show.
    cover: cover ?? 'none',
    ...(series && {series: series.name, seriesIndex: series.index}),
    ...given
  }
}
