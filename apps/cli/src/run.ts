import {convertEach} from './convert-each.js'
import {convertMerged} from './convert-merged.js'
import {type ExitCode, exitCode} from './exit-code.js'
import {findInputs, type Input} from './find-inputs.js'
import {type Format, textFormats} from './format.js'
import type {Options, Output} from './options.js'
import type {Outcome} from './outcome.js'
import {openReport} from './report.js'
import {startTerminal} from './terminal.js'
import {UsageError} from './usage-error.js'

/**
 * Do what a command line asks for.
 *
 * @throws
 *   `UsageError` if it cannot be done as asked; `OutputError` if a result
 *   cannot be written.
 */
export async function run(options: Options): Promise<ExitCode> {
  const {output = {type: 'stdout'}, to = ['md']} = options
  const folder = output.type === 'folder' ? output.path : undefined
  const inputs = await findInputs(options.inputs, folder)
  checkOutput(inputs, output, to, options)

  const report = options.report === undefined ? undefined : await openReport(options.report)
  const terminal = startTerminal(inputs.length, options)
  let code: ExitCode = exitCode.done
  try {
    for await (const outcome of convert(inputs, to, output, options)) {
      terminal.tell(outcome)
      await report?.add(outcome)
      if (outcome.status === 'failed' || outcome.status === 'skipped') code = exitCode.documents
    }
  } finally {
    terminal.end()
    await report?.close()
  }
  return code
}

function convert(
  inputs: readonly Input[],
  to: readonly Format[],
  output: Output,
  options: Options
): AsyncGenerator<Outcome> {
  return output.type === 'folder' && !options.merge
    ? convertEach(inputs, to, output.path, options)
    : convertMerged(inputs, to, output, options)
}

function checkOutput(
  inputs: readonly Input[],
  output: Output,
  to: readonly Format[],
  options: Options
): void {
  if (output.type !== 'stdout') return
  if (to.length > 1)
    throw new UsageError(`Unexpected ${to.length} formats for one output: ${addFolder}`)
  if (options.output === undefined && inputs.length > 1) {
    throw new UsageError(`Unexpected ${inputs.length} inputs without an output: ${addFolder}`)
  }
  const isText = textFormats.some(format => format === to[0])
  if (!isText && (options.output === undefined || process.stdout.isTTY)) {
    throw new UsageError(`Unexpected ${to[0]} without an output file: add -o <name>.${to[0]}`)
  }
}

const addFolder = 'add -o <folder>/'
