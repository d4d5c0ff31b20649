/** What the process tells whoever called it. */
export const exitCode = {
  /** Done, with or without warnings. */
  done: 0,
  /** Some document failed, if only by `--strict`, or was skipped; the others are written. */
  documents: 1,
  /** The command line is wrong; nothing was done. */
  usage: 2,
  /** The surroundings failed: an output that cannot be written, a full disk. */
  surroundings: 3,
  /** Stopped by Ctrl-C (SIGINT); what was done is kept. */
  interrupted: 130,
  /** Stopped by SIGTERM; what was done is kept. */
  terminated: 143
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
