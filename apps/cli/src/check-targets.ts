import {realpath} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Input} from './find-inputs.js'
import {type Format, textFormats} from './format.js'
import type {Options, Output} from './options.js'
import {UsageError} from './usage-error.js'

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
  for (const target of targets) {
    const realTarget = target && (await realPathOf(target))
    if (realTarget && inputs.some(({realPath}) => realPath === realTarget)) {
      throw new UsageError(`Unexpected output ${target} that is an input too: choose another name`)
    }
  }
}

function checkStdout(inputs: readonly Input[], to: readonly Format[], options: Options): void {
  if (to.length > 1) {
    throw new UsageError(`Unexpected ${to.length} formats for one output: ${addFolder}`)
  }
  if (options.output === undefined && inputs.length > 1) {
    throw new UsageError(`Unexpected ${inputs.length} inputs without an output: ${addFolder}`)
  }
  const isText = textFormats.some(format => format === to[0])
  if (!isText && (options.output === undefined || process.stdout.isTTY)) {
    throw new UsageError(`Unexpected ${to[0]} without an output file: add -o <name>.${to[0]}`)
  }
}

/** Of a file that is not there yet, where it will be. */
async function realPathOf(path: string): Promise<string> {
  const absolute = resolve(path)
  try {
    return await realpath(absolute)
  } catch {
    const folder = dirname(absolute)
    return folder === absolute
      ? absolute
      : join(await realPathOf(folder), absolute.slice(folder.length))
  }
}
