import {digest as hash} from '#digest'

/**
 * Hash data, by OpenSSL where there is Node.
 *
 * @param algorithm
 *   How.
 * @param data
 *   Bytes, or a string that stands for its UTF-8.
 * @returns
 *   Hexadecimal digits.
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function digest(algorithm: 'sha1' | 'sha256', data: string | Uint8Array): string {
  return hash(algorithm, data)
}
