import type {Handle} from '../state.js'

/** Turn `blockquote` into a block quote, if it holds anything. */
export const blockquote: Handle = (state, element) => {
  const children = state.flow(element)
  return children.length > 0 ? {type: 'blockquote', children} : undefined
}
