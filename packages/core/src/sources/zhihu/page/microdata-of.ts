import type {Element} from 'mdast-util-from-html'

/**
 * List what the `meta` elements of a part of a page state: its own, not those
 * of the parts in it, such as its author.
 *
 * @returns
 *   Values by the names of their properties.
 * @see https://html.spec.whatwg.org/multipage/microdata.html#values
 */
export function microdataOf({children}: Element): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const child of children) {
    if (child.type !== 'element' || child.tagName !== 'meta') continue
    const {itemprop: name, content = ''} = child.attributes
    if (name && content.trim() !== '') values.set(name, content.trim())
  }
  return values
}
