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
  const lang = options.lang ? check('lang', options.lang, toLang) : toLang(book.lang)
  const modified = options.modified ? check('modified', options.modified, toUtc) : undefined

  const choices = epubOptions.find(({name}) => name === 'indent')?.choices
  check('indent', indent, value => (choices?.includes(value) ? value : undefined))
  return {file, load, title, lang: lang ?? 'zh-CN', modified, indent}
}

function check(name: string, value: string, read: (value: string) => string | undefined): string {
  const result = read(value)
  if (result === undefined) {
    throw new AnswerbookError('option-invalid', `Unexpected \`${value}\` as option \`${name}\``)
  }
  return result
}
