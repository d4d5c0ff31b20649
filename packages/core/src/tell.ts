import type {Node} from 'unist'
import type {VFile} from 'vfile'

/** Kind of a message of this package. */
export type RuleId =
  | 'answer-missing'
  | 'archive-damaged'
  | 'archive-encrypted'
  | 'archive-limit'
  | 'archive-path'
  | 'block-name-dropped'
  | 'callout-simplified'
  | 'character-invalid'
  | 'comment-dropped'
  | 'container-empty'
  | 'content-guessed'
  | 'date-invalid'
  | 'embed-linked'
  | 'encoding-damaged'
  | 'encoding-guessed'
  | 'encoding-unsupported'
  | 'entities-refused'
  | 'entry-broken'
  | 'entry-empty'
  | 'feed-empty'
  | 'formula-unknown'
  | 'front-matter-invalid'
  | 'front-matter-language'
  | 'front-matter-too-large'
  | 'front-matter-unclosed'
  | 'highlight-underlined'
  | 'input-binary'
  | 'input-empty'
  | 'input-too-large'
  | 'input-unsupported'
  | 'item-skipped'
  | 'json-invalid'
  | 'json-unknown'
  | 'markup-limited'
  | 'markup-missing'
  | 'metadata-invalid'
  | 'post-repeated'
  | 'posts-missing'
  | 'text-truncated'
  | 'tree-invalid'

const source = '@answerbook/core'

/**
 * Tell what is lost or guessed of a document.
 *
 * @param line
 *   Line that it is about, counted from 1, if it is about one.
 */
export function tell(file: VFile, ruleId: RuleId, reason: string, line?: number): void {
  file.message(reason, {place: line === undefined ? undefined : {line, column: 1}, ruleId, source})
}

/**
 * Tell what is wrong with a part of a book.
 *
 * @param ancestors
 *   Nodes that it is about, from the widest to the narrowest.
 */
export function tellAbout(
  file: VFile,
  ruleId: RuleId,
  reason: string,
  ancestors: readonly Node[]
): void {
  file.message(reason, {ancestors: [...ancestors], ruleId, source})
}

/** Fail a document of which nothing can be read. */
export function fail(file: VFile, ruleId: RuleId, reason: string): never {
  file.fail(reason, {ruleId, source})
}

/** Tell that a document cannot be read, without throwing it. */
export function tellFatal(file: VFile, ruleId: RuleId, reason: string): void {
  file.message(reason, {ruleId, source}).fatal = true
}
