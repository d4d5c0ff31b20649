import {AnswerbookError} from '@answerbook/core'
import type {Indent} from './stream-pdf-options.js'

const indents: readonly string[] = ['auto', 'block', 'indent'] satisfies Indent[]

/**
 * Check how the caller wants to see where a paragraph begins.
 *
 * @param indent
 *   Choice of the caller.
 * @returns
 *   The same.
 * @throws
 *   `option-invalid` for what is not known.
 */
export function checkedIndent(indent: Indent = 'auto'): Indent {
  if (indents.includes(indent)) return indent
  const known = indents.join('`, `')
  const reason = `Expected \`indent\` to be one of \`${known}\`, got \`${indent}\``
  throw new AnswerbookError('option-invalid', reason)
}
