import {digest} from './digest.js'

/**
 * Make an id that is the same whenever the same things are named.
 *
 * @param parts
 *   What tells the thing from others, in order; absent parts count too.
 * @returns
 *   16 hexadecimal digits: the beginning of a SHA-256.
 */
export function stableId(parts: ReadonlyArray<string | undefined>): string {
  return digest('sha256', JSON.stringify(parts.map(part => part ?? null))).slice(0, 16)
}
