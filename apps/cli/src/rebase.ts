import {isAbsolute, posix, relative, sep} from 'node:path'
import {toAddress} from './to-address.js'

/** Where an address was written, and where it is written now: folders. */
export interface Move {
  readonly from: string
  readonly to: string
}

/**
 * Let a relative address lead to the same file from another folder.
 *
 * @param url
 *   Any address.
 * @returns
 *   Address as seen from there; `undefined` if it leads to the same from
 *   anywhere, or if there is no relative way, as between drives.
 */
export function rebase(url: string, {from, to}: Move): string | undefined {
  if (/^\s*(?:[a-z][a-z\d+.-]*:|[/\\?#]|$)/i.test(url)) return undefined
  const way = relative(to, from)
  if (way === '' || isAbsolute(way)) return undefined
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  const steps = way.split(sep).map(toAddress)
  return posix.normalize([...steps, path].join('/')) + rest
}
