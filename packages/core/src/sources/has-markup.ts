import type {SourceFile} from '../source.js'

/** Tell whether the body of a document has any tag, or nothing at all. */
export function hasMarkup({body}: SourceFile): boolean {
  return /<[a-z!/?]/i.test(body) || body.trim() === ''
}
