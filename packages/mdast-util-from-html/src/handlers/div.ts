import {repeatsMath} from '../repeats-math.js'
import type {Handle} from '../state.js'

/** Keep what is in `div`, but for drawn formulas whose source is kept. */
export const div: Handle = (state, element) =>
  repeatsMath(state, element) ? undefined : state.flow(element)
