import type {Code} from 'mdast'
import {codeOf} from '../code-of.js'
import {languageOf} from '../language-of.js'
import type {Handle} from '../state.js'

/** Turn `pre` into code: its text alone, without a final newline. */
export const pre: Handle = (state, element) => {
  const value = codeOf(element).replace(/\n$/, '')
  if (value.trim() === '') return state.flow(element)

  const lang = languageOf(element)
  const code: Code = lang ? {type: 'code', lang, value} : {type: 'code', value}
  return code
}
