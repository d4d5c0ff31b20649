import {sha1} from '@noble/hashes/legacy.js'
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'

const algorithms = {sha1, sha256}

/** Hash data by JavaScript: see `digest`. */
export function digest(algorithm: 'sha1' | 'sha256', data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return bytesToHex(algorithms[algorithm](bytes))
}
