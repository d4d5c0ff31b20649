import {decodeComponent} from './decode-component.js'

/**
 * Give the address that a link really means.
 *
 * A redirect by the site is replaced by its target, decoded once; a missing
 * scheme is taken for https; tracking parameters are dropped. What is not
 * understood stays as it is.
 *
 * @param url
 *   URL as it stands in a document.
 * @returns
 *   URL, cleaned.
 */
export function cleanUrl(url: string): string {
  return dropTracking(secure(unwrapRedirect(url.trim())))
}

/** Pages that only send on to an address that their query names. */
const redirect =
  /^(?:https?:)?\/\/(?:link\.zhihu\.com\/\?target|www\.oschina\.net\/action\/GoToLink\?url)=([^&#]*)/i

function unwrapRedirect(url: string): string {
  const target = redirect.exec(url)?.[1]
  if (target === undefined) return url
  const decoded = decodeComponent(target)
  return decoded !== undefined && /^https?:\/\//i.test(decoded) ? decoded : url
}

/** Zhihu answers on https alone; its old texts still say http. */
function secure(url: string): string {
  return url
    .replace(/^\/\/(?=[^/])/, 'https://')
    .replace(/^http:(?=\/\/(?:[a-z\d-]+\.)*(?:zhihu|zhimg)\.com(?:[/?#]|$))/i, 'https:')
}

function dropTracking(url: string): string {
  const [, before = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? []
  if (query === undefined) return url
  const onPictureHost = /^https:\/\/[a-z\d]+\.zhimg\.com\//i.test(before)
  const kept = query
    .split('&')
    .filter(pair => !/^utm_[a-z]+=/i.test(pair) && !(onPictureHost && /^source=/.test(pair)))
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment
}
