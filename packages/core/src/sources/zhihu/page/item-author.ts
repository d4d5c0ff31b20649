import type {Element} from 'mdast-util-from-html'
import type {Author} from '../../../tree.js'
import {byClass, elementsOf, lineText} from '../../elements.js'
import {authorOf} from '../json/author-of.js'
import {type JsonRecord, textIn} from '../json/record.js'
import {microdataOf} from './microdata-of.js'

/**
 * Read who wrote an item of a page.
 *
 * @param zop
 *   What the item states of itself.
 * @returns
 *   Author; `undefined` if none is named.
 */
export function itemAuthor(item: Element, zop: JsonRecord): Author | undefined {
  const info = byClass(item, 'AuthorInfo')
  const stated = info && microdataOf(info)
  const shown = info && byClass(info, 'AuthorInfo-name')
  const headline = info && byClass(info, 'AuthorInfo-badgeText')
  const link = shown && [...elementsOf(shown)].find(({attributes}) => attributes.href)
  const url = stated?.get('url') ?? link?.attributes.href ?? ''
  return authorOf({
    name: textIn(zop, 'author_name') ?? stated?.get('name') ?? (shown && lineText(shown)),
    headline: headline && lineText(headline),
    user_type: url.includes('/org/') ? 'organization' : 'people',
    url: url.replace('/org/', '/people/')
  })
}
