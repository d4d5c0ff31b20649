import {parseHtml} from 'mdast-util-from-html'
import {elementsOf} from '../../sources/elements.js'
import type {BookUpdate} from '../../update/book-update.js'
import {toMessage} from '../to-message.js'

/**
 * Read what earlier updates of a book have changed, from the pages that say so.
 *
 * @param documents
 *   Paths of the content documents of the book.
 * @param read
 *   Reads one of them.
 * @returns
 *   Updates, the newest first.
 * @throws
 *   `metadata-invalid` if a page does not say it any more.
 */
export async function readUpdates(
  documents: readonly string[],
  read: (path: string) => Promise<Uint8Array>
): Promise<readonly BookUpdate[]> {
  const updates: BookUpdate[] = []
  for (const path of documents.filter(path => /(?:^|\/)changes(?:-\d+)?\.xhtml$/.test(path))) {
    const text = new TextDecoder().decode(await read(path))
    for (const update of await updatesIn(text, path)) {
      const last = updates.at(-1)
      // What is too long for one page goes on with the next.
      if (last?.number !== update.number) updates.push(update)
      else updates.splice(-1, 1, {...last, changes: [...last.changes, ...update.changes]})
    }
  }
  return updates
}

async function updatesIn(text: string, path: string): Promise<readonly BookUpdate[]> {
  const meta = [...elementsOf(parseHtml(text))].find(
    ({attributes}) => attributes.name === 'answerbook:changes'
  )
  // Loaded when it is needed: the schema library takes longer than most documents.
  const {updatesSchema} = await import('../../update/updates-schema.js')
  try {
    return updatesSchema.parse(JSON.parse(meta?.attributes.content ?? ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw toMessage('metadata-invalid', `Unexpected list of changes in \`${path}\`: ${reason}`)
  }
}
