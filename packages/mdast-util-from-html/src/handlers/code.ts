import type {PhrasingContent} from 'mdast'
import {codeOf} from '../code-of.js'
import type {Element, ElementContent} from '../element.js'
import type {Handle} from '../state.js'

/** Turn `code` into inline code; white space at its edges stands around it. */
export const code: Handle = (state, element) => {
  if (element.children.some(isBlockOfCode)) return state.all(element)

  const text = codeOf(element).replace(/\s+/g, ' ')
  const value = text.trim()
  if (value === '') return state.all(element)

  const nodes: PhrasingContent[] = [{type: 'inlineCode', value}]
  if (text.startsWith(' ')) nodes.unshift({type: 'text', value: ' '})
  if (text.endsWith(' ')) nodes.push({type: 'text', value: ' '})
  return nodes
}

function isBlockOfCode(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'pre'
}
