import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const program = fileURLToPath(new URL('../dist/index.js', import.meta.url))

/** Where and how to run the program. */
export interface RunCliOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** What stands on standard input. */
  readonly input?: string | Uint8Array
  /** Options for Node itself. */
  readonly node?: readonly string[]
}

/** What the program answered. */
export interface CliResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run the program as a user does, in a process of its own. */
export function runCli(args: readonly string[], options: RunCliOptions = {}): CliResult {
  const {cwd, env = {}, input = '', node = []} = options
  const {status, stdout, stderr} = spawnSync(process.execPath, [...node, program, ...args], {
    cwd,
    env: {PATH: process.env.PATH ?? '', ...env},
    input,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3
  })
  return {code: status, stdout, stderr}
}
