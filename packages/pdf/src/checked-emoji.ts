import {AnswerbookError} from '@answerbook/core/exporting'
import type {EmojiStyle} from './stream-pdf-options.js'

const styles: readonly string[] = ['colour', 'mono', 'none'] satisfies EmojiStyle[]

/**
 * Check how the caller wants to see emoji.
 *
 * @param emoji
 *   Choice of the caller.
 * @returns
 *   The same.
 * @throws
 *   `option-invalid` for what is not known.
 */
export function checkedEmoji(emoji: EmojiStyle = 'colour'): EmojiStyle {
  if (styles.includes(emoji)) return emoji
  const known = styles.join('`, `')
  const reason = `Expected \`emoji\` to be one of \`${known}\`, got \`${emoji}\``
  throw new AnswerbookError('option-invalid', reason)
}
