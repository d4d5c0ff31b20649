import {AnswerbookError} from '@answerbook/core/exporting'

/** 65,535 entries and 4 GiB are marks of Zip64, which many readers lack. */
const maxEntries = 65_534
const maxBytes = 0xfffffffe

/**
 * Refuse an archive that readers of e-books could not open.
 *
 * @param entries
 *   How many files it has.
 * @param bytes
 *   How long it is.
 * @throws
 *   `AnswerbookError` with code `archive-too-large`.
 */
export function checkSize(entries: number, bytes: number): void {
  if (entries > maxEntries || bytes > maxBytes) {
    throw new AnswerbookError(
      'archive-too-large',
      `Cannot write a book of ${entries} files and ${bytes} bytes: ` +
        `at most ${maxEntries} files and ${maxBytes} bytes fit; divide the book`
    )
  }
}
