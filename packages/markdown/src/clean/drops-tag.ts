import type {Flavour} from '../flavours/flavour.js'

/** Tell whether a tag is left out, because it would not reach the page or hide what is in it. */
export function dropsTag(tag: string, {html, unreadTags}: Flavour): boolean {
  return html === 'dropped' || unreadTags?.test(tag) === true
}
