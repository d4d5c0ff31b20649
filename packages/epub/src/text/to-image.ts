import type {Definition, Image, ImageReference} from 'mdast'

/**
 * Give the image that a reference means.
 *
 * @param reference
 *   Reference in the text.
 * @param definition
 *   What it refers to.
 * @returns
 *   Image at the place of the reference.
 */
export function toImage(reference: ImageReference, definition: Definition): Image {
  const {alt, position} = reference
  const {url, title} = definition
  return {type: 'image', url, title, alt, ...(position ? {position} : {})}
}
