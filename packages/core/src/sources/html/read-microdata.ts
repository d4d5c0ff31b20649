import type {Element, ElementRoot} from 'mdast-util-from-html'
import type {Item, Value} from './item.js'

/**
 * Read what a page says of itself as microdata.
 *
 * @returns
 *   The things that it describes, outermost ones; values are elements.
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 */
export function readMicrodata(page: ElementRoot): Item[] {
  const found: Item[] = []
  visit(page, undefined)
  return found

  function visit(parent: Element | ElementRoot, holder: Map<string, Value[]> | undefined): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const {itemprop = '', itemscope, itemtype = ''} = child.attributes
      const properties = itemscope === undefined ? undefined : new Map<string, Value[]>()
      const item = properties && {types: words(itemtype).map(toName), properties}
      const names = words(itemprop)
      for (const name of names) add(holder, name, item ?? child)
      if (item && (names.length === 0 || !holder)) found.push(item)
      visit(child, properties ?? holder)
    }
  }
}

function add(holder: Map<string, Value[]> | undefined, name: string, value: Value): void {
  const values = holder?.get(name)
  if (values) values.push(value)
  else holder?.set(name, [value])
}

function words(value: string): string[] {
  return value.split(/\s+/).filter(word => word !== '')
}

function toName(type: string): string {
  return type.replace(/^.*\//, '')
}
