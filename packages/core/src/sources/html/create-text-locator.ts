import type {Element, ElementContent, ElementRoot} from 'mdast-util-from-html'

/** Texts shorter than this may stand anywhere. */
const minLength = 8

/** Texts after which it is no page by people: each is sought in all of it. */
const maxSought = 1000

/** Characters by which a text is found: pages and their metadata differ in the end of it. */
const headLength = 60

/**
 * Prepare to find the element that shows a text.
 *
 * @param page
 *   Parsed page.
 * @returns
 *   Gives the smallest element that shows the text and little else; white space
 *   does not count.
 */
export function createTextLocator(page: ElementRoot): (text: string) => Element | undefined {
  const parts: string[] = []
  const ranges = new Map<Element, {readonly start: number; readonly end: number}>()
  let length = 0
  let sought = 0
  visit(page)
  const all = parts.join('')
  return locate

  function visit(parent: Element | ElementRoot): void {
    for (const child of parent.children) {
      if (child.type === 'text') {
        const part = squash(child.value)
        parts.push(part)
        length += part.length
      } else if (child.type === 'element' && !hidden.has(child.tagName)) {
        const start = length
        visit(child)
        ranges.set(child, {start, end: length})
      }
    }
  }

  function locate(text: string): Element | undefined {
    const wanted = squash(text)
    const isSought = wanted.length >= minLength && sought++ < maxSought
    const start = !isSought ? -1 : all.indexOf(wanted.slice(0, headLength))
    if (start === -1) return undefined
    const end = start + Math.floor(wanted.length * 0.9)
    const holds = (child: ElementContent): child is Element => {
      const range = child.type === 'element' ? ranges.get(child) : undefined
      return range !== undefined && range.start <= start && range.end >= end
    }
    const maxHeld = wanted.length * 1.3 + 20
    let smallest: Element | undefined
    let next = page.children.find(holds)
    for (; next; next = next.children.find(holds)) {
      // Of elements with the same text, the outer one may hold pictures too.
      if (smallest === undefined || lengthOf(next) < lengthOf(smallest)) smallest = next
    }
    return smallest && lengthOf(smallest) <= maxHeld ? smallest : undefined
  }

  function lengthOf(element: Element): number {
    const {start, end} = ranges.get(element) ?? {start: 0, end: 0}
    return end - start
  }
}

const hidden: ReadonlySet<string> = new Set(['noscript', 'script', 'style', 'template', 'title'])

function squash(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, '')
}
