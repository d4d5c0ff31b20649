import type {Attributes} from './element.js'

/**
 * Create what holds the attributes of an element.
 *
 * @returns
 *   Object without attributes, which inherits nothing, not even `__proto__`.
 */
export function createAttributes(): Attributes {
  return Object.create(bare)
}

/** Engines keep objects without any prototype as slow dictionaries. */
const bare: object = Object.freeze(Object.create(null))

/** Attributes of all elements that have none. */
export const noAttributes: Attributes = Object.freeze(createAttributes())

/** How many attributes of a tag are kept: thousands would take time and mean nothing. */
export const maxAttributes = 256
