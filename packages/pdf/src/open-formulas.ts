import type {Book} from '@answerbook/core'
import {eachNode} from './each-node.js'
import type {Formulas} from './math/formula.js'
import type {Styles} from './theme/create-styles.js'

/**
 * Get ready to set the formulas of a book.
 *
 * What sets them is large: it is loaded only if there is one.
 *
 * @param book
 *   Book to look through.
 * @param styles
 *   Gives looks their faces.
 * @returns
 *   Formulas; nothing for a book without any.
 */
export async function openFormulas(book: Book, styles: Styles): Promise<Formulas | undefined> {
  let hasFormula = false
  eachNode(book, ({type}) => {
    if (type === 'inlineMath' || type === 'math') hasFormula = true
  })
  if (!hasFormula) return undefined
  const {createFormulas} = await import('./math/create-formulas.js')
  return createFormulas(styles)
}
