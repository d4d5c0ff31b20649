import type {Book, Load, WrittenBook} from '@answerbook/core'
import type {ExportOptions} from '../options.js'

/**
 * Find what the cover of an updated book is.
 *
 * @param choices
 *   Choices that the book is made by.
 * @param written
 *   The book as it was.
 * @param book
 *   What it is to hold.
 * @param load
 *   Finds its pictures.
 * @returns
 *   The same choice, and `auto` for a cover that was made, as what it says may be
 *   another now; but the cover that it had if it is to show the picture of a
 *   document, which only that document holds.
 */
export async function coverFor(
  {cover}: ExportOptions,
  {choices, cover: former}: WrittenBook,
  {children}: Book,
  load: Load
): Promise<ExportOptions[string]> {
  const isMade = cover === former && choices.cover === 'made'
  const wanted = (isMade ? 'auto' : cover) ?? 'none'
  if (!former || !(isMade || cover === 'picture')) return wanted
  const thread = children.find(({cover}) => cover)
  if (isMade && !thread) return wanted
  const types = ['image/jpeg', 'image/png', 'image/gif']
  const loaded = thread?.cover && (await load(thread.cover, {from: thread.id, accept: types}))
  return loaded && 'bytes' in loaded ? wanted : former
}
