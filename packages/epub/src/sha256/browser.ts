import {sha256 as hash} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'

/**
 * Hash bytes, where there is no OpenSSL.
 *
 * @param bytes
 *   Bytes to hash.
 * @returns
 *   SHA-256, as hexadecimal digits.
 * @see https://doi.org/10.6028/NIST.FIPS.180-4
 */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes))
}
