import {inElement} from './in-element.js'
import type {StructElement} from './struct-element.js'

/** What knows where it leads. */
interface Linkable {
  readonly element?: StructElement | undefined
  readonly url?: string | undefined
}

/**
 * Begin a link.
 *
 * @param context
 *   Context of what is around it.
 * @param url
 *   Where it leads, if that can be followed.
 * @returns
 *   Context of what is inside.
 */
export function linked<Context extends Linkable>(
  context: Context,
  url: string | undefined
): Context {
  const inner = {...context, url}
  return url === undefined ? inner : inElement(inner, 'Link')
}
