import type {Link} from 'mdast'
import type {Handle} from '../state.js'
import {wrapPhrasing} from '../wrap-phrasing.js'

/** Turn `a` into links; of those that could run code, only the text is kept. */
export const a: Handle = (state, element) => {
  const {href, title} = element.attributes
  const url = state.url(href, schemes)

  if (url === undefined) {
    state.message('Unexpected scheme of a link, kept its text', 'url-dropped', element)
  }

  if (!url) return state.all(element)

  const link: Link = title
    ? {type: 'link', url, title, children: []}
    : {type: 'link', url, children: []}
  return wrapPhrasing(state, element, 'link', children => [{...link, children}])
}

const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])
