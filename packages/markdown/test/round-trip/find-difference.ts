import type {Book} from '@answerbook/core'
import {exportedTree, toMarkdown} from '@answerbook/markdown'
import {checkMarkdown} from '@answerbook/markdown/check'

/**
 * Write a book, and say where a parser reads something else.
 *
 * @returns
 *   The first difference and the Markdown; `undefined` if there is none.
 */
export function findDifference(book: Book): object | undefined {
  const markdown = String(toMarkdown(book))
  const difference = checkMarkdown(markdown, exportedTree(book))
  return difference && {...difference, markdown: markdown.slice(0, 1000)}
}
