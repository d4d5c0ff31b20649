import {AnswerbookError} from '@answerbook/core/exporting'
import {markdownOptions} from './markdown-options.js'
import type {ToMarkdownOptions} from './to-markdown-options.js'

/**
 * Check the values of options, for callers without types.
 *
 * @throws
 *   `AnswerbookError` with code `option-invalid` for a value that is none.
 */
export function checkOptions(options: Readonly<ToMarkdownOptions>): void {
  const values: Readonly<Record<string, unknown>> = {...options}
  for (const {choices, name} of markdownOptions) {
    const value = values[name]
    // What is no name may be a thing of the caller's own, where that is allowed.
    if (!choices || value === undefined || name === 'flavour') continue
    if (typeof value !== 'string' || !choices.includes(value)) refuse(name, value, choices)
  }
  const {headingShift, wrap} = values
  if (headingShift !== undefined && !isWithin(headingShift, 0, 5)) {
    refuse('headingShift', headingShift, ['a whole number from 0 to 5'])
  }
  const isNamed = wrap === undefined || wrap === 'none' || wrap === 'sentence'
  if (!isNamed && !isWithin(typeof wrap === 'string' ? toNumber(wrap) : wrap, 1, 10_000)) {
    refuse('wrap', wrap, ['none', 'sentence', 'a number of columns'])
  }
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}

function toNumber(value: string): number | undefined {
  return /^\d+$/.test(value) ? Number(value) : undefined
}

function refuse(name: string, value: unknown, expected: readonly string[]): never {
  throw new AnswerbookError(
    'option-invalid',
    `Unexpected value \`${String(value)}\` of \`${name}\`, expected ${expected.join(', ')}`
  )
}
