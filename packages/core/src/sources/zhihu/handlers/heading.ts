import {defaultHandlers, type Handle} from 'mdast-util-from-html'
import {lineText} from '../../elements.js'
import {isReferenceList} from '../is-reference-list.js'

/** Leave out the heading of the list of references with it. */
export const heading: Handle = (state, element) => {
  const isOfList = lineText(element) === '参考' && state.neighboursOf(element).some(isReferenceList)
  return isOfList ? undefined : defaultHandlers.h2?.(state, element)
}
