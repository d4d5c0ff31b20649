/** Why a call could not be carried out. */
export type ErrorCode =
  | 'archive-too-large'
  | 'book-unknown'
  | 'font-missing'
  | 'font-unusable'
  | 'input-invalid'
  | 'option-invalid'
  | 'source-unknown'
  | 'template-invalid'

/**
 * An error in the call or its surroundings, such as a name that is not known.
 *
 * What is wrong with a *document* is a message on its file instead.
 */
export class AnswerbookError extends Error {
  override readonly name = 'AnswerbookError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
