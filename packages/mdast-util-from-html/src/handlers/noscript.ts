import {onlyPicture} from '../only-picture.js'
import type {Handle} from '../state.js'

/** Keep what shows without scripts, but for the twin of a lazy picture beside it. */
export const noscript: Handle = (state, element) => {
  const hasTwin = state.neighboursOf(element).some(({tagName}) => tagName === 'img')
  return hasTwin && onlyPicture(element) ? undefined : state.all(element)
}
