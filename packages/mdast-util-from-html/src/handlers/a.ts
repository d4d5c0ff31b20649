import type {Handle} from '../state.js'
import {toLine} from '../to-line.js'
import {wrapPhrasing} from '../wrap-phrasing.js'

/** Turn `a` into links; of those that could run code, only the text is kept. */
export const a: Handle = (state, element) => {
  const url = state.url(element.attributes.href, schemes)

  if (url === undefined) {
    state.message('Unexpected scheme of a link, kept its text', 'url-dropped', element)
  }

  if (!url) return state.all(element)

  const title = toLine(element.attributes.title)
  return wrapPhrasing(state, element, 'link', children =>
    title === '' ? [{type: 'link', url, children}] : [{type: 'link', url, title, children}]
  )
}

const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])
