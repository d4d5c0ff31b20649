import {AnswerbookError, type Book, loadNothing, toUtc} from '@answerbook/core'
import {VFile} from 'vfile'
import {epubOptions} from './epub-options.js'
import type {Settings} from './settings.js'
import type {StreamEpubOptions} from './stream-epub-options.js'
import {toLang} from './text/to-lang.js'

/**
 * Check the caller's choices, and make the others.
 *
 * @param book
 *   Book to write.
 * @param options
 *   Choices of the caller; an empty string is none.
 * @returns
 *   Complete settings.
 * @throws
 *   `AnswerbookError` with code `option-invalid`.
 */
export function toSettings(book: Book, options: Readonly<StreamEpubOptions>): Settings {
  const {file = new VFile(), load = loadNothing, title, indent = 'auto'} = options
  const lang = options.lang
    ? check(options.lang, toLang, '`lang` to be a BCP 47 tag such as `zh-CN`')
    : toLang(book.lang)
  const modified = options.modified
    ? check(options.modified, toUtc, '`modified` to be an ISO 8601 date')
    : undefined

  const choices = epubOptions.find(({name}) => name === 'indent')?.choices ?? []
  const toChoice = (value: string) => (choices.includes(value) ? value : undefined)
  check(indent, toChoice, `\`indent\` to be one of \`${choices.join('`, `')}\``)
  return {file, load, title, lang: lang ?? 'zh-CN', modified, indent}
}

function check(
  value: string,
  read: (value: string) => string | undefined,
  expected: string
): string {
  const result = read(value)
  if (result === undefined) {
    throw new AnswerbookError('option-invalid', `Expected ${expected}, got \`${value}\``)
  }
  return result
}
