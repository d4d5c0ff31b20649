import type {Handle} from '../state.js'

/** Leave out an element that works only on a page, such as `select`. */
export const lost: Handle = (state, element) => {
  state.message(`Unexpected \`${element.tagName}\`, left out`, 'element-lost', element)
  return undefined
}
