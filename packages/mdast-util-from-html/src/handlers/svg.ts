import type {Element} from '../element.js'
import type {Handle} from '../state.js'

/** Keep the title of a drawing. Those hidden from readers are ornaments, left out silently. */
export const svg: Handle = (state, element) => {
  if (element.attributes['aria-hidden'] === 'true') return undefined

  const title = element.children.find(isTitle)
  state.message(
    title ? 'Unexpected `svg`, kept its title' : 'Unexpected `svg`, left out',
    'element-lost',
    element
  )
  return title && {type: 'text', value: state.textOf(title)}
}

function isTitle(node: Element['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'title'
}
