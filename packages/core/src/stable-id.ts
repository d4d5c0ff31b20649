import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/**
 * Make an id that is the same whenever the same things are named.
 *
 * @param parts
 *   What tells the thing from others, in order; absent parts count too.
 * @returns
 *   16 hexadecimal digits: the beginning of a SHA-256.
 */
export function stableId(parts: ReadonlyArray<string | undefined>): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts.map(part => part ?? null))))).slice(
    0,
    16
  )
}
