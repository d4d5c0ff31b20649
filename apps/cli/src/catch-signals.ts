import {type ExitCode, exitCode} from './exit-code.js'

/** Whether somebody asked to stop. */
export interface Signals {
  /** Exit code of the signal that came, if one did. */
  readonly code: () => ExitCode | undefined
  /** Let signals end the process again. */
  readonly release: () => void
}

/**
 * Catch the first signal to stop, so that what is being written can be
 * finished. The second one ends the process.
 */
export function catchSignals(): Signals {
  let code: ExitCode | undefined
  const interrupt = () => {
    code = exitCode.interrupted
  }
  const terminate = () => {
    code = exitCode.terminated
  }
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', terminate)
  return {
    code: () => code,
    release: () => {
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', terminate)
    }
  }
}
