import {AnswerbookError} from '@answerbook/core'
import type {StreamPdfOptions} from './stream-pdf-options.js'
import {papers} from './theme/paper.js'
import {createTheme, type Theme} from './theme/theme.js'

const smallestPt = 6
const largestPt = 36

/**
 * Work out the measures that the caller wants.
 *
 * @param options
 *   Choices of the caller.
 * @returns
 *   Measures of the pages.
 * @throws
 *   `option-invalid` for paper that is not known and sizes that cannot be read.
 */
export function checkedTheme(options: Readonly<StreamPdfOptions>): Theme {
  const {paper = 'a4', fontSizePt = 10.5} = options
  if (!Object.hasOwn(papers, paper)) {
    const known = Object.keys(papers).join('`, `')
    throw new AnswerbookError(
      'option-invalid',
      `Expected \`paper\` to be one of \`${known}\`, got \`${paper}\``
    )
  }
  if (!(fontSizePt >= smallestPt && fontSizePt <= largestPt)) {
    throw new AnswerbookError(
      'option-invalid',
      `Expected \`fontSizePt\` from ${smallestPt} to ${largestPt}, got \`${fontSizePt}\``
    )
  }
  return createTheme(paper, fontSizePt)
}
