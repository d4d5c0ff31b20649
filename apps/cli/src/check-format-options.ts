import type {FormatSpecs} from './exporters.js'
import type {Format} from './format.js'
import type {Options} from './options.js'
import {UsageError} from './usage-error.js'

const names: Readonly<Record<Format, string>> = {
  epub: 'EPUB',
  json: 'JSON',
  md: 'Markdown',
  pdf: 'PDF'
}

/**
 * Check that each option of a format goes with a format that is written: one
 * that does nothing was meant to do something.
 *
 * @throws
 *   `UsageError` for the first that does not.
 */
export function checkFormatOptions(
  {check, exporting, to = ['md']}: Options,
  specs: readonly FormatSpecs[]
): void {
  for (const {format, options} of specs.filter(({format}) => !to.includes(format))) {
    const given = options.find(({name}) => exporting[format]?.[name] !== undefined)
    if (given) refuse(`--${format}-${given.flag}`, format)
  }
  if (check && !to.includes('md')) refuse('--check', 'md')
}

function refuse(flag: string, format: Format): never {
  throw new UsageError(`Unexpected ${flag} without ${names[format]}: add -t ${format}, or drop it`)
}
