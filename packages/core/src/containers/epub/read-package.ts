import {resolvePath} from '../resolve-path.js'
import {xmlElements} from './xml-elements.js'

/** What a package document says of its book. */
export interface Package {
  readonly identifier?: string | undefined
  readonly title?: string | undefined
  /** Time of the last change. */
  readonly modified?: string | undefined
  readonly series?: {readonly name: string; readonly index: number} | undefined
  /** Choices by which answerbook made it, as JSON. */
  readonly choices?: string | undefined
  /** Path of the picture of the cover in the archive. */
  readonly cover?: string | undefined
  /** Path of its style sheet in the archive. */
  readonly style?: string | undefined
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
  const key = all('package')[0]?.attributes['unique-identifier']
  const metas = all('meta')
  const named = (name: string) =>
    metas.find(({attributes}) => attributes.name === name)?.attributes.content
  const property = (name: string) =>
    metas.find(({attributes}) => attributes.property === name)?.text || undefined
  const items = new Map(all('item').map(({attributes}) => [attributes.id, attributes]))
  const documents = all('itemref').flatMap(({attributes}) => {
    const {href = '', properties = '', 'media-type': type = ''} = items.get(attributes.idref) ?? {}
    const isContents = properties.split(/\s+/).includes('nav')
    const isText = /^(?:application\/xhtml\+xml|text\/html)$/.test(type)
    return isText && !isContents ? resolvePath(path, href) : []
  })
  return {
    generator: named('generator'),
    identifier: all('identifier').find(({attributes}) => attributes.id === key)?.text,
    title: text('title'),
    modified: property('dcterms:modified'),
    series: seriesOf(property('belongs-to-collection'), property('group-position')),
    choices: named('answerbook:choices'),
    cover: pathOf(({properties = ''}) => properties.split(/\s+/).includes('cover-image')),
    style: pathOf(attributes => attributes['media-type'] === 'text/css'),
    lang: text('language'),
    publisher: text('publisher'),
    source: text('source'),
    licence: text('rights'),
    subjects: all('subject').flatMap(element => element.text || []),
    documents: [...new Set(documents)]
  }

  function pathOf(isWanted: (item: Readonly<Record<string, string>>) => boolean) {
    const item = [...items.values()].find(isWanted)
    return item && resolvePath(path, item.href ?? '')
  }
}

function seriesOf(name: string | undefined, position = '1'): Package['series'] {
  const index = Number(position)
  return name === undefined || !Number.isFinite(index) ? undefined : {name, index}
}
