import type {Element, ElementContent, ElementRoot} from 'mdast-util-from-html'

/**
 * Walk the elements below a node, in document order.
 *
 * The parser bounds the depth, so that this may recurse.
 */
export function* elementsOf(node: Element | ElementRoot): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    yield child
    yield* elementsOf(child)
  }
}

/** Find the first element with a class below a node. */
export function byClass(node: Element | ElementRoot, name: string): Element | undefined {
  for (const element of elementsOf(node)) if (hasClass(element, name)) return element
  return undefined
}

/** Tell whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (element.attributes.class ?? '').split(/\s+/).includes(name)
}

/** Get the text of a node as it stands, comments and markup left out. */
export function rawText(node: ElementContent | ElementRoot): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(rawText).join('') : ''
}

/** Get the text of a node with its white space collapsed and trimmed. */
export function lineText(node: ElementContent | ElementRoot): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}
