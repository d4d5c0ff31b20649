import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {referenceOf} from '../append-references.js'

/** Turn a reference into a note; leave other raised text as it is. */
export const sup: Handle = (state, element) => {
  const reference = referenceOf(element)
  if (!reference) return defaultHandlers.sup?.(state, element)
  const {identifier} = reference
  return {type: 'footnoteReference', identifier, label: identifier}
}
