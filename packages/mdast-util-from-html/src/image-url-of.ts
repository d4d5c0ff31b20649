import type {Attributes} from './element.js'
import type {State} from './state.js'

/**
 * Find the address of a picture.
 *
 * @param state
 *   State of the conversion.
 * @param attributes
 *   Attributes of `img` or `source`.
 * @returns
 *   URL from `src`, else the first of `srcset`; empty if there is none;
 *   `undefined` if it has a scheme that pictures do not have.
 */
export function imageUrlOf(state: State, attributes: Attributes): string | undefined {
  const {src, srcset = ''} = attributes
  const url = state.url(src?.trim() || firstOf(srcset), schemes)
  const isOtherData = url !== undefined && /^data:(?!image\/)/i.test(url)
  return isOtherData ? undefined : url
}

/** A comma ends a candidate only behind white space, as `data:` URLs have some. */
function firstOf(srcset: string): string {
  const [url = ''] = srcset.trim().split(/\s/, 1)
  let end = url.length
  while (url[end - 1] === ',') end--
  return url.slice(0, end)
}

const schemes: ReadonlySet<string> = new Set(['cid', 'data', 'http', 'https'])
