import {sha256} from '@noble/hashes/sha2.js'
import type {Hash} from './hash.js'

/**
 * Begin to sum up bytes where there is no module for it.
 *
 * @returns
 *   SHA-256 of the bytes that it is given.
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function createHash(): Hash {
  const hash = sha256.create()
  return {
    update: bytes => {
      hash.update(bytes)
    },
    digest: () => hash.digest()
  }
}
