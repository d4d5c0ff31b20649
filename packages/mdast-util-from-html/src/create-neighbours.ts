import type {Element, ElementParent} from './element.js'

/**
 * Set up the search for the neighbours of elements.
 *
 * @returns
 *   Function that finds the elements before and after one, across white space.
 *   It goes through the children of a parent only once.
 */
export function createNeighbours(): (element: Element) => readonly Element[] {
  const found = new Map<ElementParent, Map<Element, Element[]>>()

  return element => {
    const {parent} = element
    if (!parent) return []
    const pairs = found.get(parent) ?? pairUp(parent)
    found.set(parent, pairs)
    return pairs.get(element) ?? []
  }
}

function pairUp(parent: ElementParent): Map<Element, Element[]> {
  const pairs = new Map<Element, Element[]>()
  let previous: Element | undefined

  for (const child of parent.children) {
    if (child.type === 'element') {
      pairs.set(child, previous ? [previous] : [])
      if (previous) pairs.get(previous)?.push(child)
      previous = child
    } else if (child.type === 'text' && /\S/.test(child.value)) {
      previous = undefined
    }
  }

  return pairs
}
