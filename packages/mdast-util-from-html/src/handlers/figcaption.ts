import type {Handle} from '../state.js'

/** Turn `figcaption` into a caption; out of a figure, it becomes a paragraph. */
export const figcaption: Handle = (state, element) => {
  const children = state.line(element)
  return children.length > 0 ? {type: 'caption', children} : undefined
}
