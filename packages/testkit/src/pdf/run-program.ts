import {spawnSync} from 'node:child_process'

/** What a program of others answered. */
export interface ProgramResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run a program of others. */
export function runProgram(program: string, ...args: readonly string[]): ProgramResult {
  const {error, status, stdout, stderr} = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: 300_000
  })
  if (error) throw error
  return {status, stdout, stderr}
}
