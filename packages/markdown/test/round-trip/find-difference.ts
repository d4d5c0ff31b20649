import type {Book} from '@answerbook/core'
import {exportedTree, type ToMarkdownOptions, toMarkdown} from '@answerbook/markdown'
import {checkMarkdown} from '@answerbook/markdown/check'

const readers = {
  commonmark: {math: 'none', syntax: 'commonmark'},
  gfm: {math: 'dollars', syntax: 'gfm'}
} as const

/**
 * Write a book in each flavour that is a standard, and say where a parser reads
 * something else.
 *
 * @returns
 *   The first difference and the Markdown; `undefined` if there is none.
 */
export function findDifference(
  book: Book,
  options: Readonly<Omit<ToMarkdownOptions, 'flavour'>> = {},
  flavours: ReadonlyArray<keyof typeof readers> = ['gfm', 'commonmark']
): object | undefined {
  for (const flavour of flavours) {
    const choices = {...options, flavour}
    const markdown = String(toMarkdown(book, choices))
    const difference = checkMarkdown(markdown, exportedTree(book, choices), readers[flavour])
    if (difference) return {...difference, flavour, markdown: markdown.slice(0, 1000)}
  }
  return undefined
}
