import {AnswerbookError} from '@answerbook/core'
import {type ExitCode, exitCode} from './exit-code.js'
import {specsFor} from './exporters.js'
import {parseOptions} from './parse-options.js'
import {run} from './run.js'
import {printable, red} from './style.js'
import {suggestFlag} from './suggest-flag.js'
import {UsageError} from './usage-error.js'

/**
 * Run the program.
 *
 * @param args
 *   Words after its name.
 * @returns
 *   Exit code; whatever went wrong has been told on standard error.
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  // Each write is told of its own error; without a listener Node would throw it too.
  process.stdout.on('error', () => undefined)
  try {
    const parsed = parseOptions(args, await specsFor(args))
    return parsed.type === 'printed' ? exitCode.done : await run(parsed.options)
  } catch (caught) {
    const error = await suggestFlag(caught)
    const code = codeFor(error)
    const reason = error instanceof Error ? error.message : String(error)
    const advice = code === exitCode.usage ? '\nTry `answerbook --help`.' : ''
    process.stderr.write(`${red('answerbook')}: ${printable(reason)}${advice}\n`)
    return code
  }
}

function codeFor(error: unknown): ExitCode {
  const isUsage = error instanceof UsageError || error instanceof AnswerbookError
  return isUsage ? exitCode.usage : exitCode.surroundings
}
