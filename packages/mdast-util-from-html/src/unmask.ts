import type {ElementContent, ElementRoot} from './element.js'
import {mask} from './mask-code.js'

/**
 * Put back what was masked before parsing.
 *
 * @param root
 *   Tree to change.
 */
export function unmask(root: ElementRoot): void {
  const open: ElementContent[] = [...root.children]

  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') {
      node.value = restore(node.value)
      continue
    }

    for (const child of node.children) open.push(child)
    for (const [name, value] of Object.entries(node.attributes)) {
      node.attributes[name] = restore(value)
    }
  }
}

function restore(text: string): string {
  return text.includes(mask) ? text.replaceAll(mask, '<') : text
}
