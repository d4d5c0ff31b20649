import {checkPaths} from './check-paths.js'
import type {Input} from './find-inputs.js'
import {type Format, textFormats} from './format.js'
import type {Options, Output} from './options.js'
import {UsageError} from './usage-error.js'
import {volumeFlags} from './volume-flags.js'

const addFolder = 'add -o <folder>/'

/**
 * Check that results can go where they are wanted, without harm to an input.
 *
 * @throws
 *   `UsageError` if one output is wanted for several results, or if an output
 *   is an input too.
 */
export async function checkTargets(
  inputs: readonly Input[],
  output: Output,
  to: readonly Format[],
  options: Options
): Promise<void> {
  if (output.type === 'stdout') checkStdout(inputs, to, options)
  const targets = [options.report, output.type === 'file' ? output.path : undefined]
  await checkPaths(
    inputs,
    targets.filter(path => path !== undefined)
  )
}

function checkStdout(inputs: readonly Input[], to: readonly Format[], options: Options): void {
  if (to.length > 1) {
    throw new UsageError(`Unexpected ${to.length} formats for one output: ${addFolder}`)
  }
  if (options.output === undefined && inputs.length > 1) {
    throw new UsageError(`Unexpected ${inputs.length} inputs without an output: ${addFolder}`)
  }
  const flag = volumeFlags.find(({name}) => options.exporting.epub?.[name])
  if (to[0] === 'epub' && flag) {
    throw new UsageError(
      `Unexpected --epub-${flag.flag} for one output: add -o <name>.epub or -o <folder>/`
    )
  }
  const isText = textFormats.some(format => format === to[0])
  if (!isText && (options.output === undefined || process.stdout.isTTY)) {
    throw new UsageError(`Unexpected ${to[0]} without an output file: add -o <name>.${to[0]}`)
  }
}
