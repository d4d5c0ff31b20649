import type {Element} from 'mdast-util-from-html'

/** Tell whether a picture is one of a formula, by its address or its marks. */
export function isFormula({attributes}: Element): boolean {
  const isMarked = attributes.eeimg !== undefined || attributes['data-formula'] !== undefined
  return isMarked || /^(?:https?:)?\/\/www\.zhihu\.com\/equation(?:\?|$)/.test(attributes.src ?? '')
}
