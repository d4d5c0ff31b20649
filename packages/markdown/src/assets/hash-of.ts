import {digest} from '@answerbook/core/exporting'

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
  if (!subtle) return digest('sha256', bytes)
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
}
