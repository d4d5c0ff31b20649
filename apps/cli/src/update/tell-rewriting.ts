import type {VFile} from 'vfile'
import type {Rewriting} from './check-rewriting.js'

/**
 * Tell what would be other than before in a book that is written again.
 *
 * @param file
 *   Told `chapter-rewritten`, or `output-kept` if the book stays as it is.
 * @param options
 *   Whether words may go: where the old book stays, or the user says so.
 * @returns
 *   Whether the book may be written.
 */
export function tellRewriting(
  {reformed, lost}: Rewriting,
  file: VFile,
  {mayLose}: {readonly mayLose: boolean}
): boolean {
  if (reformed.length > 0) {
    const reason = `Unexpected form of ${listOf(reformed)}, written again in that of this version, with the same words`
    file.message(reason, {ruleId: 'chapter-rewritten', source: 'answerbook'})
  }
  if (lost.length === 0) return true
  const found = `Unexpected text in ${listOf(lost)} that an updated book would not have`
  if (mayLose) {
    file.message(`${found}, left out`, {ruleId: 'chapter-rewritten', source: 'answerbook'})
  } else {
    const reason = `${found}, the book is kept as it is; add -o <file>, or --force`
    file.message(reason, {ruleId: 'output-kept', source: 'answerbook'})
  }
  return mayLose
}

const maxNamed = 3

function listOf(names: readonly string[]): string {
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''
  return names.slice(0, maxNamed).join(', ') + more
}
