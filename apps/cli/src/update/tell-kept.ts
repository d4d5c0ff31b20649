import type {UpdatedBook} from '@answerbook/core'
import type {VFile} from 'vfile'

/**
 * Tell which texts of a book are kept because others of the same posts are
 * poorer.
 *
 * @param file
 *   Told `text-kept`.
 */
export function tellKept({book, changes}: UpdatedBook, file: VFile): void {
  const kept = new Set(changes.filter(({kind}) => kind === 'kept').map(({id}) => id))
  for (const thread of book.children) {
    for (const post of thread.children.filter(({id}) => kept.has(id))) {
      const whose = post.author ? ` by ${post.author.name}` : ''
      const reason = `Unexpected poorer text of the ${post.role}${whose}, kept that of the book`
      file.message(reason, {ancestors: [thread, post], ruleId: 'text-kept', source: 'answerbook'})
    }
  }
}
