import type {Strip} from '../flow/strip.js'

/**
 * Keep the last of some strips with what follows.
 *
 * @param strips
 *   Strips; not changed.
 * @returns
 *   The same, no page ends below them.
 */
export function keepLast(strips: readonly Strip[]): Strip[] {
  const last = strips.at(-1)
  return last ? [...strips.slice(0, -1), {...last, keep: true}] : []
}
