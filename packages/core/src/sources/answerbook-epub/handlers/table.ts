import {defaultHandlers, type Element, type ElementContent, type Handle} from 'mdast-util-from-html'
import {hasClass} from '../../elements.js'

/** Read a table; the sides that its cells keep to are classes. */
export const table: Handle = (state, element) => defaultHandlers.table?.(state, withSides(element))

function withSides(element: Element): Element {
  const side = ['center', 'right'].find(name => hasClass(element, name))
  return {
    ...element,
    attributes: side ? {...element.attributes, align: side} : element.attributes,
    children: element.children.map(child => (isCellOrAbove(child) ? withSides(child) : child))
  }
}

function isCellOrAbove(node: ElementContent): node is Element {
  return node.type === 'element' && /^(?:t[dhr]|thead|tbody)$/.test(node.tagName)
}
