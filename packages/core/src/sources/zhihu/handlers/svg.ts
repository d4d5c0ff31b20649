import {defaultHandlers, type Handle} from 'mdast-util-from-html'

/** Leave out the icons that pages draw beside words; keep what has words of its own. */
export const svg: Handle = (state, element) =>
  state.textOf(element).trim() === '' ? undefined : defaultHandlers.svg?.(state, element)
