import {hash} from 'node:crypto'

/**
 * Hash bytes.
 *
 * @param bytes
 *   Bytes to hash.
 * @returns
 *   SHA-256, as hexadecimal digits.
 * @see https://doi.org/10.6028/NIST.FIPS.180-4
 */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}
