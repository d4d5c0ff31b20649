import type {LinkMark} from '../flow/mark.js'

/**
 * Tell where a link leads.
 *
 * @param url
 *   Its URL; `#` and the name of a place in the file.
 * @returns
 *   The URL, or the name of that place.
 */
export function toTarget(url: string): LinkMark['to'] {
  return url.startsWith('#') ? {destination: url.slice(1)} : {url}
}
