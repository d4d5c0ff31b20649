import {catchSignals} from './catch-signals.js'
import {checkExporting} from './check-exporting.js'
import {checkTargets} from './check-targets.js'
import {convertEach} from './convert-each.js'
import {convertMerged} from './convert-merged.js'
import {type ExitCode, exitCode} from './exit-code.js'
import {findInputs, type Input} from './find-inputs.js'
import type {Format} from './format.js'
import type {Options, Output} from './options.js'
import type {Outcome} from './outcome.js'
import {openReport} from './report.js'
import {startTerminal} from './terminal.js'

/**
 * Do what a command line asks for.
 *
 * @throws
 *   `UsageError` if it cannot be done as asked; `OutputError` if a result
 *   cannot be written.
 */
export async function run(options: Options): Promise<ExitCode> {
  const {output = {type: 'stdout'}, to = ['md']} = options
  const outputs = [output.type === 'stdout' ? undefined : output.path, options.report]
  const inputs = await findInputs(
    options.inputs,
    outputs.filter(path => path !== undefined)
  )
  await checkTargets(inputs, output, to, options)
  await checkExporting(to, options)

  const report = options.report === undefined ? undefined : await openReport(options.report)
  const terminal = startTerminal(inputs.length, options)
  const signals = catchSignals()
  let code: ExitCode = exitCode.done
  try {
    for await (const outcome of convert(inputs, to, output, options)) {
      terminal.tell(outcome)
      await report?.add(outcome)
      if (outcome.status === 'failed' || outcome.status === 'skipped') code = exitCode.documents
      if (signals.code() !== undefined) break
    }
  } finally {
    signals.release()
    terminal.end()
    await report?.close()
  }
  return signals.code() ?? code
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
