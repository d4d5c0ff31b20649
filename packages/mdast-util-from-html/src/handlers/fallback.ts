import type {Handle} from '../state.js'

/** Keep what an element such as `canvas` shows where it does not work. */
export const fallback: Handle = (state, element) => {
  state.message(
    `Unexpected \`${element.tagName}\`, kept what stands in for it`,
    'element-lost',
    element
  )
  return state.all(element)
}
