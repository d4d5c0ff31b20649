import {EpubCheck} from '@likecoin/epubcheck-ts'
import {checkXml} from './check-xml.js'
import {unpack} from './unpack.js'

/**
 * Check a finished book: each text is well-formed, each id there once, each
 * link within the book leads somewhere.
 */
export function checkEpub(bytes: Uint8Array): void {
  const ids = new Set<string>()
  const links: string[] = []
  for (const [path, text] of unpack(bytes)) {
    if (!/\.(?:xhtml|opf|ncx|xml)$/.test(path)) continue
    const name = path.replace('OEBPS/', '')
    const found = checkXml(text)
    for (const id of found.ids) {
      const key = `${name}#${id}`
      if (ids.has(key)) throw new Error(`Unexpected second id ${key}`)
      ids.add(key)
    }
    if (!name.endsWith('.xhtml')) continue
    links.push(...found.links.map(link => (link.startsWith('#') ? name + link : link)))
  }
  const dead = links.filter(link => /^[^:]+#/.test(link) && !ids.has(link))
  if (dead.length > 0) throw new Error(`Unexpected dead links: ${dead.join(', ')}`)
}

/** Give what EPUBCheck's port to JavaScript finds wrong with a book. */
export async function verdictOf(bytes: Uint8Array): Promise<string[]> {
  const {messages} = await EpubCheck.validate(bytes)
  return messages
    .filter(({severity}) => severity !== 'info' && severity !== 'usage')
    .map(({id, message}) => `${id}: ${message}`)
}
