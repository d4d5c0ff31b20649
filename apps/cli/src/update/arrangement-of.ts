import {type ArrangeBookOptions, arrangeBook, type Book} from '@answerbook/core'
import {groupings, type Options} from '../options.js'

/** Months run backwards in a book whose newest texts come first. */
const orders = [undefined, 'newest'] as const

/**
 * Find how a book is arranged again: as the user says, and else in the parts
 * that it has, if they are those that one of the groupings makes of it.
 *
 * @param old
 *   Book as it is.
 * @param options
 *   What the user says.
 * @returns
 *   Order and parts.
 */
export function arrangementOf(
  old: Book,
  {group, sort}: Pick<Options, 'group' | 'sort'>
): ArrangeBookOptions {
  const hasParts = old.children.some(({part}) => part !== undefined)
  if (group !== undefined || !hasParts) return {group, sort}
  const before = layoutOf(old)
  for (const group of groupings) {
    for (const order of orders) {
      if (layoutOf(arrangeBook(old, {group, sort: order})) === before) {
        return {group, sort: sort ?? order}
      }
    }
  }
  return {sort}
}

/** What stands where, and in which part. */
function layoutOf({children}: Book): string {
  return JSON.stringify(children.map(({part, children}) => [part, children.map(({id}) => id)]))
}
