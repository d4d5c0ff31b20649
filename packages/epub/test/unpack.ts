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
