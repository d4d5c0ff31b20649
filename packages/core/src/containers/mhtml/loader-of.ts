import {cleanUrl} from '../../clean-url.js'
import {decodeComponent} from '../../decode-component.js'
import type {Input} from '../../input.js'
import type {Load} from '../../load.js'
import {loadPacked} from '../load-packed.js'
import {decodeTransfer} from './decode-transfer.js'
import type {Part} from './list-parts.js'

/**
 * Make a loader for the pictures of a saved page: by their addresses, or by
 * the ids of their parts.
 *
 * The file is read again for each: it may be asked for long after the page.
 *
 * @param input
 *   The file.
 * @param parts
 *   Its parts.
 * @param base
 *   Address of the page.
 * @see https://www.rfc-editor.org/rfc/rfc2557#section-5
 * @see https://www.rfc-editor.org/rfc/rfc2392
 */
export function loaderOf(input: Input, parts: readonly Part[], base: string | undefined): Load {
  const byAddress = new Map<string, Part>()
  for (const part of parts) {
    const id = /^<(.*)>$/s.exec(part.headers.get('content-id') ?? '')?.[1]
    const location = part.headers.get('content-location')
    const addresses = [
      ...(id === undefined ? [] : [`cid:${id}`]),
      ...(location === undefined ? [] : namesOf(location, base))
    ]
    for (const address of addresses) if (!byAddress.has(address)) byAddress.set(address, part)
  }

  return async url => {
    const names = namesOf(url, base)
    const part = names.map(name => byAddress.get(name)).find(found => found !== undefined)
    if (!part) return {missing: 'it is not in the saved page'}
    const encoding = part.headers.get('content-transfer-encoding')
    const read = async () => decodeTransfer(await input.read(part.start, part.end), encoding)
    return loadPacked({size: part.end - part.start, read})
  }
}

/** What one thing is called: sources clean the addresses that a page holds. */
function namesOf(url: string, base: string | undefined): string[] {
  const absolute = URL.canParse(url, base) ? new URL(url, base).href : url
  const names = [url, absolute, cleanUrl(absolute), photoOf(absolute), decodeComponent(url)]
  return names.filter(name => name !== undefined)
}

/** 知乎 serves a photo in several sizes: any of them shows it. */
function photoOf(url: string): string | undefined {
  return /^https?:\/\/[a-z\d]+\.zhimg\.com\/(?:[^?#]*\/)?(v2-[\da-f]{32})/i.exec(url)?.[1]
}
