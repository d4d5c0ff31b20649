import type {Element} from './element.js'

/**
 * List the classes of an element.
 *
 * @param element
 *   Element to read.
 * @returns
 *   Names, in order.
 */
export function classNames({attributes}: Element): string[] {
  return attributes.class?.split(/\s+/).filter(name => name !== '') ?? []
}
