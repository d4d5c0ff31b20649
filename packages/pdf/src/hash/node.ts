import {createHash as create} from 'node:crypto'
import type {Hash} from './hash.js'

/**
 * Begin to sum up bytes.
 *
 * @returns
 *   SHA-256 of the bytes that it is given.
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function createHash(): Hash {
  const hash = create('sha256')
  return {
    update: bytes => {
      hash.update(bytes)
    },
    digest: () => hash.digest()
  }
}
