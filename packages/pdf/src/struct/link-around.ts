import type {StructElement} from './struct-element.js'

/**
 * Find the link that an element is in.
 *
 * @param element
 *   Element, if there is one.
 * @returns
 *   The link; the element itself if there is none.
 */
export function linkAround(element: StructElement | undefined): StructElement | undefined {
  let around = element
  while (around && around.type !== 'Link') around = around.parent
  return around ?? element
}
