import type {Image} from 'mdast'
import type {Attributes, Element} from '../element.js'
import {imageUrlOf} from '../image-url-of.js'
import {onlyPicture} from '../only-picture.js'
import type {Handle, State} from '../state.js'

/**
 * Turn `img` into an image.
 *
 * If it is but a placeholder, and a `noscript` beside it holds the picture,
 * it is that picture.
 */
export const img: Handle = (state, element) => {
  const attributes = findPicture(state, element)
  const url = imageUrlOf(state, attributes)

  if (!url) {
    const ruleId = url === undefined ? 'url-dropped' : 'element-lost'
    const fault = url === undefined ? 'with an unexpected scheme' : 'without address'
    state.message(`Unexpected image ${fault}, left out`, ruleId, element)
    return undefined
  }

  const image: Image = {type: 'image', url, alt: toLine(attributes.alt)}
  const title = toLine(attributes.title)
  const width = toPixels(attributes.width)
  const height = toPixels(attributes.height)
  if (title !== '') image.title = title
  if (width) image.width = width
  if (height) image.height = height
  return image
}

function findPicture(state: State, element: Element): Attributes {
  const {attributes} = element
  const isPlaceholder = !attributes.src || /^\s*data:/i.test(attributes.src)
  if (!isPlaceholder) return attributes

  for (const neighbour of state.neighboursOf(element)) {
    const picture = neighbour.tagName === 'noscript' ? onlyPicture(neighbour) : undefined
    if (picture?.attributes.src) return picture.attributes
  }

  return attributes
}

function toLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** @see https://html.spec.whatwg.org/multipage/embedded-content-other.html#dimension-attributes */
function toPixels(value = ''): number | undefined {
  const [, digits] = /^\s*(\d{1,6})(?:\.\d+)?(?:px)?\s*$/.exec(value) ?? []
  return digits ? Number(digits) : undefined
}
