import type {Element} from 'mdast-util-from-html'
import {cleanUrl} from '../../../clean-url.js'
import {byClass, elementsOf} from '../../elements.js'
import {type JsonRecord, valueIn} from '../json/record.js'
import {microdataOf} from './microdata-of.js'

/**
 * Find the address of an item of a page.
 *
 * @param zop
 *   What the item states of itself.
 * @returns
 *   URL; `undefined` if nothing tells.
 */
export function itemUrl(item: Element, zop: JsonRecord): string | undefined {
  const linked = ['ContentItem-time', 'ContentItem-title'].flatMap(name => {
    const part = byClass(item, name)
    return part ? [...elementsOf(part)].map(({attributes}) => attributes.href ?? '') : []
  })
  const id = valueIn(zop, 'item_id')
  const urls = [microdataOf(item).get('url') ?? '', ...linked].map(url => cleanUrl(url))
  // An item can hold links to others, such as those that the page recommends.
  const own = urls.find(url => text.test(url) && (id === undefined || url.endsWith(`/${id}`)))
  return own ?? urlOfId(zop)
}

const text =
  /^https:\/\/(?:www\.zhihu\.com\/(?:(?:question\/\d+\/)?answer|pin|zvideo)|zhuanlan\.zhihu\.com\/p)\/\d+/

function urlOfId(zop: JsonRecord): string | undefined {
  const id = valueIn(zop, 'item_id')
  if (!/^\d+$/.test(String(id))) return undefined
  const folder = folders.get(String(valueIn(zop, 'type')))
  return folder === undefined ? undefined : `${folder}/${id}`
}

const folders: ReadonlyMap<string, string> = new Map([
  ['answer', 'https://www.zhihu.com/answer'],
  ['article', 'https://zhuanlan.zhihu.com/p'],
  ['pin', 'https://www.zhihu.com/pin']
])
