import {AnswerbookError} from '@answerbook/core/exporting'
import type {EmphasisStyle, StreamPdfOptions} from './stream-pdf-options.js'
import type {Rules} from './text/rules.js'

/** What the caller says of paragraphs. */
export interface CheckedRules extends Pick<Rules, 'hanging' | 'kinsoku'> {
  readonly emphasis: EmphasisStyle
}

/**
 * Check what the caller says of paragraphs.
 *
 * @param options
 *   Choices of the caller.
 * @returns
 *   Rules.
 * @throws
 *   `option-invalid` for what is no value of its option.
 */
export function checkedRules(options: Readonly<StreamPdfOptions>): CheckedRules {
  const {emphasis = 'kai', hanging = false, kinsoku = 'gb'} = options
  check('kinsoku', kinsoku, ['basic', 'gb', 'strict'])
  check('hanging', hanging, [true, false])
  check('emphasis', emphasis, ['kai', 'dots'])
  return {emphasis, kinsoku, hanging: hanging ? 'stops' : 'none'}
}

function check(name: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return
  throw new AnswerbookError(
    'option-invalid',
    `Expected \`${name}\` to be ${choices.map(choice => `\`${choice}\``).join(' or ')}, got \`${value}\``
  )
}
