import type {Image} from 'mdast'
import type {Attributes, Element} from '../element.js'
import {imageUrlOf} from '../image-url-of.js'
import {onlyPicture} from '../only-picture.js'
import type {Handle, State} from '../state.js'
import {toLine} from '../to-line.js'

/**
 * Turn `img` into an image.
 *
 * If it is but a placeholder, and a `noscript` beside it holds the picture,
 * it is that picture.
 */
export const img: Handle = (state, element) => {
  const attributes = findPicture(state, element)
  const url = imageUrlOf(state, attributes)

  if (url === undefined) {
    state.message('Unexpected scheme of an image, left out', 'url-dropped', element)
    return undefined
  }

  if (url === '') {
    state.message('Unexpected image without address, left out', 'element-lost', element)
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

/** @see https://html.spec.whatwg.org/multipage/embedded-content-other.html#dimension-attributes */
function toPixels(value = ''): number | undefined {
  const [, digits] = /^\s*(\d{1,6})(?:\.\d+)?(?:px)?\s*$/.exec(value) ?? []
  return digits ? Number(digits) : undefined
}
