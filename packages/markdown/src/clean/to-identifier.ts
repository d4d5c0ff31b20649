import type {Association} from 'mdast'

/** Give the identifier by which references and what they refer to meet. */
export function toIdentifier({identifier}: Association): string {
  return identifier.toLowerCase().replace(/\s+/g, ' ')
}
