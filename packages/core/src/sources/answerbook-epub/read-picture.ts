import type {Image, Paragraph, PhrasingContent} from 'mdast'
import type {Element, State} from 'mdast-util-from-html'
import {allWords} from '../../words.js'
import {byClass, elementsOf, hasClass, rawText} from '../elements.js'
import {readLine} from './read-line.js'

/**
 * Read a picture that stands alone, or what stands there while it is missing.
 *
 * @returns
 *   Paragraph of the picture; `undefined` if the element is none.
 */
export function readPicture(state: State, element: Element): Paragraph | undefined {
  if (hasClass(element, 'picture')) {
    return {type: 'paragraph', children: readLine(state, element)}
  }
  if (!hasClass(element, 'missing')) return undefined
  const host = byClass(element, 'host')
  const name = [...elementsOf(element)].find(({tagName}) => tagName === 'p')
  const alt = name && name !== host ? rawText(name) : ''
  const image = missingImage(element, alt, host)
  const link = name && name !== host ? linkIn(name) : undefined
  const child: PhrasingContent = link ? {type: 'link', url: link, children: [image]} : image
  return {type: 'paragraph', children: [child]}
}

/**
 * Make the picture that is missing.
 *
 * @param element
 *   What stands for it, and says where it was.
 * @param alt
 *   What it is called, if only by a word that is made up.
 * @param host
 *   Where a link to it stands.
 */
export function missingImage(
  {attributes, ...element}: Element,
  alt: string,
  host: Element | undefined = {...element, attributes}
): Image {
  const isMadeUp = alt === '' || allWords.some(({picture}) => alt === picture)
  const url = attributes['data-src'] ?? (host && linkIn(host)) ?? ''
  return {type: 'image', url, ...(!isMadeUp && {alt})}
}

function linkIn(element: Element): string | undefined {
  return [...elementsOf(element)].find(({tagName}) => tagName === 'a')?.attributes.href
}
