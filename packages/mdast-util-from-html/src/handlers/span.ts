import {repeatsMath} from '../repeats-math.js'
import type {Handle} from '../state.js'

/** Keep what is in `span`, but for drawn formulas whose source is kept. */
export const span: Handle = (state, element) =>
  repeatsMath(state, element) ? undefined : state.all(element)
