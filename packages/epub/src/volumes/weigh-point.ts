import type {NavPoint} from '../frame/nav-point.js'
import {weighText} from './weigh-text.js'

/** Markup of an entry in the contents and in the NCX: the same each time, so it is packed well. */
const pointBytes = 80

/**
 * Find how many bytes an entry of the contents takes.
 *
 * @param point
 *   Entry, with those below it.
 * @returns
 *   At most so many, in the contents and in the NCX.
 */
export function weighPoint({title, href, children}: NavPoint): number {
  const own = pointBytes + 2 * weighText(title) + href.length
  return children.reduce((sum, child) => sum + weighPoint(child), own)
}
