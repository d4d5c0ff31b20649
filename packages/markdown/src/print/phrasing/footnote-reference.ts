import type {FootnoteReference} from 'mdast'

/** Print a reference to a note. */
export function footnoteReference({identifier, label}: FootnoteReference): string {
  return `[^${label ?? identifier}]`
}
