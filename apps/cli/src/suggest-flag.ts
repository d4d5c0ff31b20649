import {specsFor} from './exporters.js'
import {UsageError} from './usage-error.js'

/**
 * Let an error about an option that is not known name those of formats that
 * are called the same.
 *
 * @returns
 *   The same error, if it is about something else, or if there is none.
 */
export async function suggestFlag(error: unknown): Promise<unknown> {
  if (!(error instanceof UsageError)) return error
  const [, unknown] = /^unknown option '--([\w-]+)'/.exec(error.message) ?? []
  if (unknown === undefined) return error
  const specs = await specsFor(['--help', 'md,epub,pdf'])
  const flags = specs.flatMap(({format, options}) =>
    options.filter(({flag}) => flag === unknown).map(({flag}) => `--${format}-${flag}`)
  )
  if (flags.length === 0) return error
  return new UsageError(`${error.message}; did you mean ${flags.join(' or ')}?`, {cause: error})
}
