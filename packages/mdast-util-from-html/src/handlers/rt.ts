import {holdsText} from '../holds-text.js'
import type {Handle} from '../state.js'

/** Write a ruby annotation in brackets behind its base. */
export const rt: Handle = (state, element) => {
  if (!holdsText(element)) return undefined
  const reading = state.phrasing(element)
  return [{type: 'text', value: '（'}, ...reading, {type: 'text', value: '）'}]
}
