import type {Book} from '@answerbook/core'
import {createHighlighter, type Highlight} from '@answerbook/highlight'
import {eachNode} from '../each-node.js'

/**
 * Load what highlights code, if a book has code of a stated language.
 *
 * @param book
 *   Book to look through.
 * @returns
 *   Highlighting; nothing if it is not needed.
 */
export async function loadHighlight(book: Book): Promise<Highlight | undefined> {
  const languages = new Set<string>()
  eachNode(book, node => {
    if (node.type === 'code' && node.lang) languages.add(node.lang)
  })
  return languages.size === 0 ? undefined : await createHighlighter().load(languages)
}
