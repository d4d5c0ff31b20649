import type {Element} from 'mdast-util-from-html'
import {lineText} from '../elements.js'

/** A thing that a page describes in the words of schema.org. */
export interface Item {
  /** Names of its types, without address: `Question`. */
  readonly types: readonly string[]
  readonly properties: ReadonlyMap<string, readonly Value[]>
}

/** A property's value; an element where it is part of the page itself. */
export type Value = Element | Item | string

/** Walk items and those in them, in document order. */
export function* itemsOf(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item
    for (const values of item.properties.values()) yield* itemsOf(values.filter(isItem))
  }
}

/** Get the items that a property holds. */
export function itemsIn(item: Item, name: string): Item[] {
  return (item.properties.get(name) ?? []).filter(isItem)
}

/** Get the first of some properties as text: of a thing, its name. */
export function textIn(item: Item | undefined, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const value of item?.properties.get(name) ?? []) {
      const text = isItem(value) ? textIn(value, ['name', 'url', '@id']) : toText(value)
      if (text !== undefined && text.trim() !== '') return text.trim()
    }
  }
  return undefined
}

/** Tell an item from texts and elements. */
export function isItem(value: Value): value is Item {
  return typeof value === 'object' && 'properties' in value
}

/** @see https://html.spec.whatwg.org/multipage/microdata.html#values */
function toText(value: Element | string): string {
  if (typeof value === 'string') return value
  const {content, datetime, href, src, value: data} = value.attributes
  return (
    content ??
    datetime ??
    (value.tagName === 'link' ? href : undefined) ??
    src ??
    data ??
    lineText(value)
  )
}
