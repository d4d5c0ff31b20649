import type {Element, ElementRoot} from 'mdast-util-from-html'
import {markByTag} from './marks.js'

/** Tags that show text, and the attributes that they may have. */
const plain: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...[...markByTag.keys()].map(tag => [tag, tag === 'code' ? ['class'] : []] as const),
  ...'blockquote br h1 h2 h3 h4 h5 h6 hr li p pre table tbody thead tr ul'
    .split(' ')
    .map(tag => [tag, []] as const),
  ['a', ['href', 'title']],
  ['img', ['alt', 'height', 'src', 'title', 'width']],
  ['ol', ['start']],
  ['td', ['align']],
  ['th', ['align']]
])

/**
 * Tell whether HTML holds nothing but text, its marks, links and pictures.
 *
 * @param root
 *   HTML, parsed.
 */
export function isPlainHtml(root: ElementRoot): boolean {
  const open: Array<Element | ElementRoot> = [root]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const node of parent.children) {
      if (node.type === 'comment') return false
      if (node.type !== 'element') continue
      const known = plain.get(node.tagName)
      if (!known || Object.keys(node.attributes).some(name => !known.includes(name))) return false
      open.push(node)
    }
  }
  return true
}
