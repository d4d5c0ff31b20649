import type {Look} from '../theme/look.js'

/** Latin of a code face looks larger than that of a text face. */
const share = 0.92

/**
 * Give the look of code in a line of text.
 *
 * @param look
 *   Look of the text around it.
 * @returns
 *   Look in the code face.
 */
export function codeLook(look: Look): Look {
  return {...look, role: 'mono', weight: 400, sizePt: look.sizePt * share}
}
