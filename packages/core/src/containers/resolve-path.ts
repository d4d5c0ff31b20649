import {decodeComponent} from '../decode-component.js'

/**
 * Resolve an address relative to a member of an archive.
 *
 * Its escapes are decoded once; steps above the root stay at the root.
 *
 * @param from
 *   Path of the member that holds the address.
 * @param address
 *   Address without scheme.
 * @returns
 *   Path in the archive.
 * @see https://www.w3.org/TR/epub-33/#sec-container-iri
 */
export function resolvePath(from: string, address: string): string {
  const path = decodeComponent(address) ?? address
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
