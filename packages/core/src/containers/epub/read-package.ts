import {resolvePath} from '../resolve-path.js'
import {xmlElements} from './xml-elements.js'

/** What a package document says of its book. */
export interface Package {
  readonly generator?: string | undefined
  readonly lang?: string | undefined
  readonly publisher?: string | undefined
  /** Where the text was. */
  readonly source?: string | undefined
  readonly licence?: string | undefined
  readonly subjects: readonly string[]
  /** Paths of the content documents in the archive, in the order of reading. */
  readonly documents: readonly string[]
}

/**
 * Read a package document.
 *
 * @param xml
 *   The document.
 * @param path
 *   Where it is in the archive.
 * @returns
 *   What it says; the contents, which are made for the reader, are no document.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export async function readPackage(xml: string, path: string): Promise<Package> {
  const elements = await xmlElements(xml)
  const all = (name: string) => elements.filter(element => element.name === name)
  const text = (name: string) => all(name).find(element => element.text)?.text
  const items = new Map(all('item').map(({attributes}) => [attributes.id, attributes]))
  const documents = all('itemref').flatMap(({attributes}) => {
    const {href = '', properties = '', 'media-type': type = ''} = items.get(attributes.idref) ?? {}
    const isContents = properties.split(/\s+/).includes('nav')
    const isText = /^(?:application\/xhtml\+xml|text\/html)$/.test(type)
    return isText && !isContents ? resolvePath(path, href) : []
  })
  return {
    generator: all('meta').find(({attributes}) => attributes.name === 'generator')?.attributes
      .content,
    lang: text('language'),
    publisher: text('publisher'),
    source: text('source'),
    licence: text('rights'),
    subjects: all('subject').flatMap(element => element.text || []),
    documents: [...new Set(documents)]
  }
}
