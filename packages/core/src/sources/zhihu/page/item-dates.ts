import type {Element} from 'mdast-util-from-html'
import type {Post} from '../../../tree.js'
import {byClass, elementsOf, lineText} from '../../elements.js'
import {toSiteTime} from '../to-site-time.js'
import {microdataOf} from './microdata-of.js'

/**
 * Read when an item of a page was published and changed.
 *
 * @returns
 *   Times that the item states; else the days that it shows, whose hours are
 *   those of wherever the page was saved.
 */
export function itemDates(item: Element): Pick<Post, 'published' | 'updated'> {
  const stated = microdataOf(item)
  const shown = byClass(item, 'ContentItem-time')
  const tips = shown ? [...elementsOf(shown)].map(({attributes}) => attributes['data-tooltip']) : []
  const texts = [shown ? lineText(shown) : '', ...tips].join(' ')
  return {
    published:
      toSiteTime(stated.get('dateCreated') ?? stated.get('datePublished')) ??
      dayIn(texts, '发布于'),
    updated: toSiteTime(stated.get('dateModified')) ?? dayIn(texts, '编辑于')
  }
}

function dayIn(text: string, verb: string): string | undefined {
  const day = new RegExp(`${verb}\\s*(\\d{4}-\\d{2}-\\d{2})`).exec(text)?.[1]
  return toSiteTime(day)
}
