import {AnswerbookError, type OptionSpec} from '@answerbook/core'
import type {Format} from './format.js'

/**
 * Let an error about an option name the flag that the user typed.
 *
 * @returns
 *   The same error, if it is about no option of the format.
 */
export function withFlags(error: unknown, format: Format, specs: readonly OptionSpec[]): unknown {
  if (!(error instanceof AnswerbookError) || error.code !== 'option-invalid') return error
  const message = error.message.replace(
    /(?<=^Expected |\b(?:of|option) )`(\w+)`/g,
    (all, name: string) => {
      const spec = specs.find(option => option.name === name)
      return spec ? `--${format}-${spec.flag}` : all
    }
  )
  return new AnswerbookError('option-invalid', message, {cause: error})
}
