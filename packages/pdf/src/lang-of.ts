import {AnswerbookError, type Book} from '@answerbook/core/exporting'
import {toLang} from './to-lang.js'

/**
 * Give the language of a file.
 *
 * @param book
 *   Book that it is made of.
 * @param lang
 *   Language that the caller wants, as a BCP 47 tag; an underscore is taken for
 *   a hyphen.
 * @returns
 *   That language, else the book's, unless it cannot be one, else `zh-CN`.
 * @throws
 *   `option-invalid` if the caller's language cannot be one.
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function langOf(book: Book, lang: string | undefined): string {
  if (!lang) return toLang(book.lang) ?? 'zh-CN'
  const tag = toLang(lang)
  if (tag !== undefined) return tag
  const reason = `Expected a BCP 47 tag as \`lang\`, got \`${lang}\``
  throw new AnswerbookError('option-invalid', reason)
}
