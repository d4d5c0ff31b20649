import {Parser} from 'htmlparser2'
import {epubEntries} from './epub-entries.js'
import {visibleText} from './visible-text.js'

/**
 * Take the text that a reader sees out of an EPUB, page after page.
 *
 * @param bytes
 *   Whole file.
 * @returns
 *   Text of the documents of the spine, in its order.
 * @throws
 *   If the container, the package document or a document of the spine is not
 *   where it has to be.
 * @see https://www.w3.org/TR/epub-33/#sec-spine-elem
 */
export function epubText(bytes: Uint8Array): string {
  const entries = epubEntries(bytes)
  const read = (path: string) => {
    const entry = entries.get(path)
    if (!entry) throw new Error(`No entry ${path}`)
    return new TextDecoder('utf-8', {fatal: true}).decode(entry)
  }

  const container = elementsOf(read('META-INF/container.xml'))
  const packagePath = attributeOf(container, 'rootfile', 'full-path')[0] ?? ''
  const elements = elementsOf(read(packagePath))
  const items = elements.filter(({name}) => name === 'item')
  return attributeOf(elements, 'itemref', 'idref')
    .map(id => {
      const href = items.find(({attributes}) => attributes.id === id)?.attributes.href ?? ''
      return visibleText(read(resolve(href, packagePath)), {syntax: 'xml'})
    })
    .join('\n')
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements.push({name: name.replace(/^.*:/, ''), attributes})
      }
    },
    {xmlMode: true}
  )
  parser.end(xml)
  return elements
}

function attributeOf(elements: readonly Element[], name: string, attribute: string): string[] {
  return elements.flatMap(element =>
    element.name === name ? (element.attributes[attribute] ?? []) : []
  )
}

function resolve(href: string, base: string): string {
  return decodeURIComponent(new URL(href, `epub:/${base}`).pathname.slice(1))
}
