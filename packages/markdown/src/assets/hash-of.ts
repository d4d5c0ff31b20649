import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'

/**
 * Hash bytes, by what the platform has for it: pictures are many, and the same in
 * JavaScript takes several times as long. Pages that are not secure have it not.
 *
 * @param bytes
 *   Any bytes.
 * @returns
 *   SHA-256 in hexadecimal.
 * @see https://www.w3.org/TR/webcrypto/#SubtleCrypto-method-digest
 */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  return bytesToHex(subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes))
}
