import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {isReferenceList} from '../is-reference-list.js'

/** Leave out the list of references that a page draws: they are notes. */
export const ol: Handle = (state, element) =>
  isReferenceList(element) ? undefined : defaultHandlers.ol?.(state, element)
