import type {Element} from '../element.js'
import type {Handle} from '../state.js'

/**
 * Keep the title of a drawing, else its text.
 *
 * Those hidden from readers are ornaments, left out silently.
 */
export const svg: Handle = (state, element) => {
  if (element.attributes['aria-hidden'] === 'true') return undefined

  const value = state.textOf(element.children.find(isTitle) ?? element).trim()
  const action = value === '' ? 'left out' : 'kept its text'
  state.message(`Unexpected \`svg\`, ${action}`, 'element-lost', element)
  return {type: 'text', value}
}

function isTitle(node: Element['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'title'
}
