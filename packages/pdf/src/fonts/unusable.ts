import {AnswerbookError} from '@answerbook/core/exporting'

/**
 * Make the error that tells why a font cannot be used.
 *
 * @param key
 *   Name of the font.
 * @param reason
 *   Rest of the sentence that begins with the font.
 * @param cause
 *   What a library threw.
 * @returns
 *   Error with code `font-unusable`.
 */
export function unusable(key: string, reason: string, cause?: unknown): AnswerbookError {
  return new AnswerbookError('font-unusable', `Font “${key}” ${reason}`, {cause})
}
