import type {Handle} from 'mdast-util-from-html'
import {rawText} from '../../elements.js'

/** Read lines of code, and what they are written in. */
export const pre: Handle = (_, element) => {
  const lang = /^language-(\S+)$/.exec(element.attributes.class ?? '')?.[1]
  return {type: 'code', ...(lang && {lang}), value: rawText(element)}
}
