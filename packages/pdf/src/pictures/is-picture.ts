import type {Picture} from './picture.js'

/**
 * Tell whether the content of a box in a line is a picture.
 *
 * @param content
 *   Content of a box.
 * @returns
 *   Whether it is one.
 */
export function isPicture(content: unknown): content is Picture {
  return typeof content === 'object' && content !== null && 'orientation' in content
}
