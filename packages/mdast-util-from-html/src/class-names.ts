import type {Element} from './element.js'

/**
 * List the classes of an element.
 *
 * @param element
 *   Element to read.
 * @returns
 *   Names, in order, of the first characters: one element can be looked at for
 *   each of thousands in it.
 */
export function classNames({attributes}: Element): string[] {
  return (
    attributes.class
      ?.slice(0, maxLength)
      .split(/\s+/)
      .filter(name => name !== '') ?? []
  )
}

const maxLength = 1024
