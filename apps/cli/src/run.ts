import {catchSignals} from './catch-signals.js'
import {checkExporting} from './check-exporting.js'
import {checkSeries} from './check-series.js'
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
import {convertUpdate} from './update/convert-update.js'
import type {OldBook} from './update/old-book.js'
import {openOldBook} from './update/open-old-book.js'

/**
 * Do what a command line asks for.
 *
 * @throws
 *   `UsageError` if it cannot be done as asked; `OutputError` if a result
 *   cannot be written.
 */
export async function run(options: Options): Promise<ExitCode> {
  const {to = ['md'], update} = options
  const old = update === undefined ? undefined : await openOldBook(update, options)
  const {output = outputFor(old)} = options
  const outputs = [output.type === 'stdout' ? undefined : output.path, options.report]
  const inputs = await findInputs(
    options.inputs,
    outputs.filter(path => path !== undefined)
  )
  await checkTargets(inputs, output, to, options)
  checkSeries(options, old)
  await checkExporting(to, options)

  const report = options.report === undefined ? undefined : await openReport(options.report)
  const terminal = startTerminal(inputs.length, options)
  const signals = catchSignals()
  let code: ExitCode = exitCode.done
  try {
    for await (const outcome of convert(inputs, to, output, options, old)) {
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

/** A book that is updated is replaced. */
function outputFor(old: OldBook | undefined): Output {
  return old ? {type: 'file', path: old.input.realPath ?? old.input.path} : {type: 'stdout'}
}

function convert(
  inputs: readonly Input[],
  to: readonly Format[],
  output: Output,
  options: Options,
  old: OldBook | undefined
): AsyncGenerator<Outcome> {
  if (old) return convertUpdate(inputs, old, output, options)
  return output.type === 'folder' && !options.merge
    ? convertEach(inputs, to, output.path, options)
    : convertMerged(inputs, to, output, options)
}
