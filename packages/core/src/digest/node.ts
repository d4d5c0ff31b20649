import {hash} from 'node:crypto'

/** Hash data by OpenSSL: see `digest`. */
export function digest(algorithm: 'sha1' | 'sha256', data: string | Uint8Array): string {
  return hash(algorithm, data)
}
