import {AnswerbookError, type Book} from '@answerbook/core'
import {exportedTree, readingOf, type ToMarkdownOptions} from '@answerbook/markdown'
import type {VFile} from 'vfile'

/** What was written, and what of. */
export interface RoundTrip {
  readonly book: Book
  /** Receives the message. */
  readonly file: VFile
  readonly markdown: string
  /** Options that it was written by. */
  readonly options: Readonly<ToMarkdownOptions>
}

/**
 * Check that Markdown is read as the tree that it was written from.
 *
 * @throws
 *   The fatal message `roundtrip-mismatch`, told on the file too, if not;
 *   `AnswerbookError` for a flavour that only its own engine reads.
 */
export async function checkRoundTrip({book, file, markdown, options}: RoundTrip): Promise<void> {
  // Loaded for those who ask for it: parsers take longer than a small job.
  const {checkMarkdown} = await import('@answerbook/markdown/check')
  const reading = readingOf(options.flavour ?? 'gfm')
  if (!reading) {
    throw new AnswerbookError(
      'option-invalid',
      `Unexpected --check for flavour ${String(options.flavour)}: only its own engine reads it`
    )
  }
  const difference = checkMarkdown(markdown, exportedTree(book, options), reading)
  if (!difference) return
  const {expected, found, path} = difference
  const place = path === '' ? '' : ` in ${path}`
  file.fail(
    `Unexpected \`${found}\` where \`${expected}\` was written${place}, when the Markdown was read again: it is not written; please tell us`,
    {ruleId: 'roundtrip-mismatch', source: '@answerbook/markdown'}
  )
}
