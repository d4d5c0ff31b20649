import type {Element, ElementContent, ElementParent, ElementRoot} from './element.js'

/**
 * Unwrap what is nested too deep, so that later steps can recurse.
 *
 * Does not recurse itself. In the deepest elements left, only elements that
 * hold no other elements are kept; of the others, all text is.
 *
 * @param root
 *   Tree to change.
 * @param maxDepth
 *   How many elements are in each other at most, leaves aside.
 * @returns
 *   The first element in which something was unwrapped.
 */
export function limitDepth(root: ElementRoot, maxDepth: number): Element | undefined {
  const open: Array<{depth: number; parent: ElementParent}> = [{depth: 0, parent: root}]
  let first: Element | undefined

  for (let next = open.pop(); next; next = open.pop()) {
    const {depth, parent} = next

    if (depth < maxDepth || parent.type === 'root') {
      for (const child of parent.children) {
        if (holdsElements(child)) open.push({depth: depth + 1, parent: child})
      }
    } else if (parent.children.some(holdsElements)) {
      parent.children = unwrapAll(parent)
      first ??= parent
    }
  }

  return first
}

function holdsElements(node: ElementContent): node is Element {
  return node.type === 'element' && node.children.some(child => child.type === 'element')
}

/** List the leaves below an element, with a `br` where a block began or ended. */
function unwrapAll(parent: Element): ElementContent[] {
  const leaves: ElementContent[] = []
  const open: ElementContent[] = [...parent.children].reverse()

  for (let node = open.pop(); node; node = open.pop()) {
    if (!holdsElements(node)) {
      if (isBreak(node) && isBreak(leaves.at(-1))) continue
      node.parent = parent
      leaves.push(node)
    } else if (node.tagName !== 'template') {
      const edge = inline.has(node.tagName) ? undefined : createBreak(node)
      if (edge) open.push(edge)
      for (const child of [...node.children].reverse()) open.push(child)
      if (edge) open.push(edge)
    }
  }

  return leaves
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br'
}

function createBreak(block: Element): Element {
  return {...block, tagName: 'br', attributes: {}, children: []}
}

const inline: ReadonlySet<string> = new Set([
  'a',
  'b',
  'code',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u'
])
