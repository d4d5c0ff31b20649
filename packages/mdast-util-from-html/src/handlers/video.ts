import type {Image} from 'mdast'
import type {Element} from '../element.js'
import type {Video} from '../nodes.js'
import type {Handle, State} from '../state.js'

/**
 * Turn `video`, `audio`, `iframe` and `embed` into a video, which is played at
 * its address.
 *
 * Without an address on the Web, what stands in for them is kept.
 */
export const video: Handle = (state, element) => {
  const url = findUrl(state, element)
  const {poster, title} = element.attributes

  if (!url) {
    state.message(
      `Unexpected \`${element.tagName}\` without address on the Web, left out`,
      'element-lost',
      element
    )
    // What is in an `iframe` is HTML for readers without frames.
    return element.tagName === 'iframe' ? undefined : state.all(element)
  }

  const image = state.url(poster, webSchemes)
  const children: Image[] = image ? [{type: 'image', url: image, alt: ''}] : []
  const name = title?.replace(/\s+/g, ' ').trim()
  const result: Video = name
    ? {type: 'video', url, title: name, children}
    : {type: 'video', url, children}
  return result
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
