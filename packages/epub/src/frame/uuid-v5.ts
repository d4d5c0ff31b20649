import {sha1} from '@noble/hashes/legacy.js'
import {bytesToHex, concatBytes, hexToBytes, utf8ToBytes} from '@noble/hashes/utils.js'

/** The namespace of URLs. */
const namespace = hexToBytes('6ba7b8119dad11d180b400c04fd430c8')

/**
 * Derive a UUID from a name.
 *
 * @param name
 *   What is to be identified: URLs, or ids of what has none.
 * @returns
 *   UUID of version 5; the same for the same name.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export function uuidV5(name: string): string {
  const bytes = sha1(concatBytes(namespace, utf8ToBytes(name.toWellFormed()))).slice(0, 16)
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x50], 6)
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8)
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
