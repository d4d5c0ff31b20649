import {epubEntries} from '@answerbook/testkit'

/** Unpack an EPUB, with an unzip that is not ours, into texts by path. */
export function unpack(bytes: Uint8Array): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [name, entry] of epubEntries(bytes)) {
    if (!name.startsWith('OEBPS/images/')) {
      texts.set(name, new TextDecoder('utf-8', {fatal: true}).decode(entry))
    }
  }
  return texts
}

/**
 * Give the texts of a book under names that can be told in a test: its content
 * documents, which are named after hashes, as `chapter-0001.xhtml` and so on.
 */
export function unpackChapters(bytes: Uint8Array): Map<string, string> {
  let count = 0
  return new Map(
    [...unpack(bytes)].map(([name, text]) => {
      if (!/^OEBPS\/t[\da-f]{12}/.test(name)) return [name, text]
      count += 1
      return [`OEBPS/chapter-${String(count).padStart(4, '0')}.xhtml`, text]
    })
  )
}
