import type {ElementContent, ElementParent} from './element.js'

/**
 * Add a node behind the children of another.
 *
 * @param parent
 *   Root or element to change.
 * @param node
 *   Node whose `parent` it is.
 */
export function appendChild(parent: ElementParent, node: ElementContent): void {
  // Engines make room for 17 at the first `push`, and most elements hold one.
  if (parent.children.length === 0) parent.children = [node]
  else parent.children.push(node)
}
