import type {Book, Load} from '@answerbook/core'
import type {ExportOptions} from '../options.js'

/**
 * Find what the cover of an updated book is.
 *
 * @param choices
 *   Choices that the book is made by.
 * @param old
 *   Cover that it had.
 * @param book
 *   What it is to hold.
 * @param load
 *   Finds its pictures.
 * @returns
 *   The same choice; the cover that it had if it is to have the picture of a
 *   document, which only that document holds.
 */
export async function coverFor(
  {cover}: ExportOptions,
  old: Uint8Array | undefined,
  {children}: Book,
  load: Load
): Promise<ExportOptions[string]> {
  if (cover !== 'picture' || !old) return cover ?? 'none'
  const thread = children.find(({cover}) => cover)
  const types = ['image/jpeg', 'image/png', 'image/gif']
  const loaded = thread?.cover && (await load(thread.cover, {from: thread.id, accept: types}))
  return loaded && 'bytes' in loaded ? cover : old
}
