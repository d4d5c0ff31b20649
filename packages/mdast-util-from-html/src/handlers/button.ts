import type {Handle} from '../state.js'
import {lost} from './lost.js'

/** Leave out `button`, but for one that is unclosed and holds what follows. */
export const button: Handle = (state, element) => {
  const nodes = state.all(element)
  return nodes.every(state.isPhrasing) ? lost(state, element) : nodes
}
