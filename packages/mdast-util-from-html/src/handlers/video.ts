import type {Image} from 'mdast'
import type {Element} from '../element.js'
import type {Video} from '../nodes.js'
import type {Handle, State} from '../state.js'
import {toLine} from '../to-line.js'
import {fallback} from './fallback.js'
import {lost} from './lost.js'

/**
 * Turn `video`, `audio`, `iframe` and `embed` into a video, which is played at
 * its address.
 *
 * Without an address on the Web, what stands in for them is kept.
 */
export const video: Handle = (state, element) => {
  const url = findUrl(state, element)
  const {poster} = element.attributes

  // What is in an `iframe` is HTML source, for readers without frames.
  if (!url) return element.tagName === 'iframe' ? lost(state, element) : fallback(state, element)

  const image = state.url(poster, webSchemes)
  const children: Image[] = image ? [{type: 'image', url: image, alt: ''}] : []
  const title = toLine(element.attributes.title)
  const result: Video = {type: 'video', url, children}
  return title === '' ? result : {...result, title}
}

/** The address of the element, else of its first source that has one. */
function findUrl(state: State, element: Element): string | undefined {
  for (const candidate of [element, ...sourcesOf(element)]) {
    const url = state.url(candidate.attributes.src, webSchemes)
    if (url?.startsWith('//')) return `https:${url}`
    if (url && /^https?:/i.test(url)) return url
  }

  return undefined
}

function sourcesOf(element: Element): Element[] {
  return element.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'source'
  )
}

const webSchemes: ReadonlySet<string> = new Set(['http', 'https'])
