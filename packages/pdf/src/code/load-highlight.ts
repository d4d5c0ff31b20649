import type {Book} from '@answerbook/core'
import type {Highlight} from '@answerbook/highlight'
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
  let isNeeded = false
  eachNode(book, node => {
    if (node.type === 'code' && node.lang) isNeeded = true
  })
  if (!isNeeded) return undefined
  const {createHighlight} = await import('@answerbook/highlight')
  return createHighlight()
}
